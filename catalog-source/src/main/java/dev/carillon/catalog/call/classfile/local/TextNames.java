package dev.carillon.catalog.call.classfile.local;

import dev.carillon.catalog.call.RequestUse;
import java.util.regex.Pattern;

/**
 * What stands for the texts and objects of a program, by names that no text has, until all of its
 * classes are read.
 */
public final class TextNames {

  public static final char MARK = '\0';
  public static final char FIELD = 'f';
  public static final char RESULT = 'r';
  public static final char CALL = 'c';
  public static final char OBJECT = 'o';
  public static final char MADE = '#';
  public static final char JOINED = 'j';

  /** What stands between an object and what else is of it. */
  public static final char OF = '\1';

  /** What stands between a call and the one in which it is made, or the object that it is on. */
  private static final char AND = '\2';

  private static final char[] USED = {MARK, OF, AND};

  /** What a call is as if it were made of. */
  private static final String CALLED = "?";

  /** In so many calls, one in the other, the arguments of each are told apart. */
  private static final int MOST_CALLS = 8;

  /** What the names of methods have of which compilers of Java, Kotlin and Scala make lambdas. */
  private static final Pattern LAMBDA = Pattern.compile("lambda[$]|[$]anonfun[$]");

  /** The fields in which coroutines of Kotlin keep variables. */
  private static final Pattern KEEPING = Pattern.compile("L\\$\\d+");

  private static final char VARIABLE = 'v';
  private static final char GIVEN = 'g';

  /** What the name of a constructor's parameter ends in where only constructors give it. */
  public static final String HANDED_ON = "handed";

  /** What stands for the name of a table, and of an index. */
  public static final String TABLE = variable("", "table", 0);

  public static final String INDEX = variable("", "index", 0);

  private TextNames() {}

  /** Returns what stands for a field. */
  public static String field(String type, String name) {
    return named(FIELD, type, name);
  }

  /** Returns whether this stands for a field. */
  public static boolean isField(String name) {
    return name.startsWith("" + MARK + FIELD);
  }

  /** Returns what stands for what a method of one class returns. */
  public static String result(String type, String method) {
    return named(RESULT, type, method);
  }

  /** Returns what stands for what a call returns, whichever class has the method that it runs. */
  public static String call(String type, String method) {
    return named(CALL, type, method);
  }

  /** Returns what stands for a variable or parameter. */
  public static String variable(String type, String method, int slot) {
    return named(VARIABLE, type, method + slot);
  }

  /** Returns what stands for what a coroutine keeps in a field. */
  public static String kept(String type, String field) {
    return variable(type, field, 0);
  }

  /**
   * Returns whether this stands for what a coroutine of Kotlin keeps while it is suspended, or is
   * the name of a field for that.
   */
  public static boolean isKeptByCoroutine(String name) {
    return KEEPING.matcher(name.substring(name.lastIndexOf(MARK) + 1)).matches();
  }

  /** Returns what stands for one of the values of a variable, by what stands for all of them. */
  public static String value(String variable, int number) {
    return variable + '=' + number;
  }

  /** Returns what stands for one of the texts that a method puts together. */
  public static String joined(String type, String method, int number) {
    return named(JOINED, type, method + number);
  }

  /** Returns what stands for the object that a field of a class has, such as a constant. */
  public static String object(String type, String field) {
    return plain(type + '.' + field);
  }

  /** Returns what stands for one of the objects that a method makes, of a class or of any. */
  public static String made(String of, String type, String method, int number) {
    return MADE + plain(of + ' ' + type + method) + number;
  }

  /** Returns what stands for what else does, where it is that of this object. */
  public static String ofObject(String object, String name) {
    return "" + MARK + OBJECT + object + OF + name;
  }

  /** Returns the same of an object that stands for that of a parameter within calls. */
  public static String onObject(String object, String name) {
    if (!object.startsWith("" + MARK + OBJECT)) {
      return ofObject(object, name);
    }
    int of = object.indexOf(OF);
    return ofObject(object.substring(2, of), onObject(object.substring(of + 1), name));
  }

  /** Returns what stands for a parameter of the constructor that made an object. */
  public static String given(String object, String parameter) {
    return "" + MARK + GIVEN + object + OF + parameter;
  }

  /** Returns what stands for one of the calls in a method, with what it gives. */
  public static String ofCall(String type, String method, int number) {
    return made(CALLED, type, method, number);
  }

  /** Returns whether this stands for a call, or for one in others. */
  public static boolean isCall(String object) {
    return object.startsWith(MADE + CALLED);
  }

  /** Returns whether this stands for several, one in the other. */
  public static boolean areSeveral(String objects) {
    return objects.indexOf(AND) >= 0;
  }

  /** Returns what stands for a call that is made in others, or on an object. */
  public static String inside(String call, String others) {
    boolean isMany = others.chars().filter(one -> one == AND).count() >= MOST_CALLS;
    return isMany || others.contains(call) ? call : call + AND + others;
  }

  /** Returns the innermost call or object of several. */
  public static String first(String calls) {
    int and = calls.indexOf(AND);
    return and < 0 ? calls : calls.substring(0, and);
  }

  /** Returns those around the innermost; empty if there are none. */
  public static String outer(String calls) {
    int and = calls.indexOf(AND);
    return and < 0 ? "" : calls.substring(and + 1);
  }

  /** Returns what stands for a parameter in whichever class has the method that is called. */
  public static String ofAnyType(String parameter) {
    int end = parameter.indexOf(MARK, 1);
    return parameter.substring(0, 2) + parameter.substring(end);
  }

  /** Returns whether this stands for a parameter or variable of a constructor. */
  public static boolean isOfConstructor(String name) {
    return name.contains(MARK + KnownMethods.CONSTRUCTOR);
  }

  /**
   * Returns whether a text that this can be can come from another call than the one that asks for
   * it: what a field has but by its constructor, and what a lambda was given when it was made.
   */
  public static boolean isKept(String name, String text) {
    return isKept(name) && !isOfConstructor(text);
  }

  private static boolean isKept(String name) {
    char kind = name.charAt(1);
    if (kind != OBJECT) {
      return kind == FIELD || (kind == VARIABLE && LAMBDA.matcher(name).find());
    }
    String object = name.substring(2, name.indexOf(OF));
    return object.charAt(0) == MARK ? isKept(object) : object.charAt(0) != MADE;
  }

  /** Returns what stands for a member of a class. */
  public static String named(char kind, String type, String member) {
    return "" + MARK + kind + plain(type) + MARK + plain(member);
  }

  /**
   * Returns a text of the program without the characters that names here are made of, which no
   * resource has: what they stand for is not known.
   */
  public static String plain(String text) {
    String plain = text;
    for (char used : USED) {
      plain = plain.replace(used, RequestUse.OPEN);
    }
    return plain;
  }
}
