package dev.carillon.processor.verdict;

import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ways to write a policy otherwise that says the same. */
enum Spelling {
  ARRAYS_REVERSED {
    @Override
    Object changed(String member, Object value) {
      if (!(value instanceof List<?> items) || member.equals("Statement")) {
        return value;
      }
      List<Object> reversed = new ArrayList<>(items);
      Collections.reverse(reversed);
      return reversed;
    }
  },
  MEMBERS_REVERSED {
    @Override
    Object changed(String member, Object value) {
      if (!(value instanceof Map<?, ?> object)) {
        return value;
      }
      List<Object> names = new ArrayList<>(object.keySet());
      Collections.reverse(names);
      Map<Object, Object> reversed = new LinkedHashMap<>();
      names.forEach(name -> reversed.put(name, object.get(name)));
      return reversed;
    }
  },
  VALUES_IN_ARRAYS {
    @Override
    Object changed(String member, Object value) {
      return member.matches("(Not)?(Action|Resource)") && value instanceof String
          ? List.of(value)
          : value;
    }
  },
  VALUES_ALONE {
    @Override
    Object changed(String member, Object value) {
      return value instanceof List<?> items && items.size() == 1 ? items.get(0) : value;
    }
  },
  ACTIONS_IN_CAPITALS {
    @Override
    Object changed(String member, Object value) {
      return member.matches("(Not)?Action(\\[])?") && value instanceof String name
          ? name.toUpperCase(Locale.ROOT)
          : value;
    }
  },
  MORE_WHITE_SPACE {
    @Override
    String of(String json) {
      return json.replace("\n", "\r\n\t ");
    }
  },
  ESCAPED {
    @Override
    String of(String json) {
      StringBuilder escaped = new StringBuilder();
      boolean text = false;
      for (int i = 0; i < json.length(); i++) {
        char mark = json.charAt(i);
        if (mark == '\\') {
          int end = i + (json.charAt(i + 1) == 'u' ? 6 : 2);
          escaped.append(json, i, end);
          i = end - 1;
        } else if (mark == '"' || !text || i % 3 == 0) {
          text ^= mark == '"';
          escaped.append(mark);
        } else {
          escaped.append("\\u%04X".formatted((int) mark));
        }
      }
      return escaped.toString();
    }
  };

  /** Returns a policy in JSON, written so. */
  String of(String json) {
    return JsonWriter.compact(changedAll("", JsonReader.read(json).plain()));
  }

  /**
   * Returns a value written otherwise, as most are not.
   *
   * @param member the name of the member that has it; of what is in an array, with brackets
   */
  Object changed(String member, Object value) {
    return value;
  }

  private Object changedAll(String member, Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.forEach((name, one) -> members.put(name.toString(), changedAll(name.toString(), one)));
      return changed(member, members);
    }
    if (value instanceof List<?> items) {
      List<Object> all = new ArrayList<>();
      items.forEach(one -> all.add(changedAll(member + "[]", one)));
      return changed(member, all);
    }
    return changed(member, value);
  }
}
