package dev.carillon.internal.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes plain maps and lists of a document, which cannot be changed. */
public final class PlainSink implements JsonSink {
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Map<String, @Nullable Object> document = Map.of();

  /** An object or an array that is not ended. */
  private static final class Frame {
    final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    final List<@Nullable Object> elements = new ArrayList<>();
    @Nullable String name;
  }

  /** Returns the object that was given. */
  public Map<String, @Nullable Object> document() {
    return document;
  }

  @Override
  public void beginObject() {
    frames.push(new Frame());
  }

  @Override
  public void endObject() {
    Map<String, @Nullable Object> members = Collections.unmodifiableMap(frames.pop().members);
    if (frames.isEmpty()) {
      document = members;
    } else {
      value(members);
    }
  }

  @Override
  public void beginArray() {
    frames.push(new Frame());
  }

  @Override
  public void endArray() {
    value(Collections.unmodifiableList(frames.pop().elements));
  }

  @Override
  public void name(String name) {
    frames.element().name = name;
  }

  @Override
  public void value(@Nullable Object plain) {
    Frame frame = frames.element();
    if (frame.name == null) {
      frame.elements.add(plain);
    } else {
      frame.members.put(frame.name, plain);
      frame.name = null;
    }
  }
}
