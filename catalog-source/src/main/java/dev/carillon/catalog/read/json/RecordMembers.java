package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.carillon.catalog.MemberNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members that the objects of one record have in JSON. */
final class RecordMembers {

  private final String kind;
  private final List<Member> members = new ArrayList<>();

  /** A member by its name in JSON, and the component that is bound to it. */
  private record Member(String name, String value, AnnotatedMember component) {}

  /** Takes the members of a record, by the names that Jackson binds. */
  RecordMembers(Class<?> type, List<BeanPropertyDefinition> properties) {
    this.kind = type.getName();
    for (BeanPropertyDefinition property : properties) {
      AnnotatedMember component = property.getAccessor();
      if (component != null && !component.getRawType().equals(JsonPlace.class)) {
        component.fixAccess(true);
        members.add(new Member(property.getName(), value(component.getType()), component));
      }
    }
  }

  /** Returns what an object has, and has not. */
  MemberNames.Members of(Object bound, JsonPlace place, Map<String, String> others) {
    Map<String, String> known = new HashMap<>();
    Map<String, String> missing = new HashMap<>();
    for (Member member : members) {
      if (member.component().getValue(bound) == null) {
        missing.put(member.name(), member.value());
      } else {
        known.put(member.name(), member.value());
      }
    }
    return new MemberNames.Members(kind, place, known, missing, others);
  }

  /** Returns what a message calls the value of a member. */
  private static String value(JavaType type) {
    if (type.isTypeOrSubTypeOf(List.class)) {
      return "an array";
    }
    if (type.hasRawClass(JsonText.class)) {
      return "a string";
    }
    return type.hasRawClass(JsonFlag.class) ? "a boolean" : "an object";
  }
}
