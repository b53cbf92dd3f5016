package dev.carillon.internal.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What an object has by name, in the order of the text. An object of a policy has few members,
 * which are found quicker one after the other than in a table; a large one gets a table.
 *
 * <p>A map that cannot be changed from outside its package; the reader fills it.
 *
 * @param <V> what there is for each name
 */
final class Members<V> extends AbstractMap<String, V> {

  private static final int FEW = 8;

  private String[] names = new String[4];
  private Object[] values = new Object[4];
  private int size;

  /** The places of the names, once there are more than few. */
  private @Nullable Map<String, Integer> table;

  /** Adds a member, whose name must be new. */
  void add(String name, V value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    size++;
    if (size > FEW) {
      tabulate();
    }
  }

  private void tabulate() {
    Map<String, Integer> known = table;
    if (known == null) {
      known = new HashMap<>();
      table = known;
    }
    for (int i = known.size(); i < size; i++) {
      known.put(names[i], i);
    }
  }

  /** Returns where a name stands; -1 where it does not. */
  int indexOf(@Nullable Object name) {
    if (table != null) {
      return table.getOrDefault(name, -1);
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the name at a place. */
  String name(int index) {
    return names[index];
  }

  /** Returns the value at a place. */
  @SuppressWarnings("unchecked") // add puts nothing else there
  V value(int index) {
    return (V) values[index];
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    int index = indexOf(name);
    return index < 0 ? null : value(index);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return indexOf(name) >= 0;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super V> action) {
    for (int i = 0; i < size; i++) {
      action.accept(names[i], value(i));
    }
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, V>> {
    @Override
    public Iterator<Map.Entry<String, V>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size;
        }

        @Override
        public Map.Entry<String, V> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          next++;
          return Map.entry(name(next - 1), value(next - 1));
        }
      };
    }

    @Override
    public int size() {
      return size;
    }
  }
}
