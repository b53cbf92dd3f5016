package dev.carillon.catalog.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables and indexes that code names to the enhanced client of DynamoDB: its requests do not
 * say which they are for. Where the code does not show which table a call is made on, all of them
 * count.
 */
public final class EnhancedTables {

  static final String ENHANCED = SdkCall.SDK + "enhanced.dynamodb.";

  /** Where requests of an index are, for the request's name. */
  static final String INDEX = ENHANCED + "DynamoDbIndex";

  private static final String TABLE = ENHANCED + "DynamoDbTable";
  private static final String TABLE_NAME = "tableName";

  private static final String INDEX_NAME = "indexName";
  private static final char NAMED = '#';

  private EnhancedTables() {}

  /** Returns whether calls on a type are for the table or the index that it stands for. */
  public static boolean isOne(String type) {
    return type.startsWith(ENHANCED) && (type.endsWith("Table") || isIndex(type));
  }

  /** Returns whether a type stands for an index. */
  public static boolean isIndex(String type) {
    return type.startsWith(ENHANCED) && type.endsWith("Index");
  }

  /**
   * Returns the class whose setters name some tables, or indexes of them.
   *
   * @param indexes the names of the indexes; none where tables are meant
   * @param uses what is noted of a class
   */
  public static String named(
      Set<String> tables, Set<String> indexes, Function<String, RequestUse> uses) {
    boolean whole = indexes.isEmpty();
    String type = (whole ? TABLE : INDEX) + NAMED + tables + (whole ? "" : indexes);
    RequestUse use = uses.apply(type);
    use.built();
    use.set(TABLE_NAME, List.copyOf(tables), List.of(), true);
    if (!whole) {
      use.set(INDEX_NAME, List.copyOf(indexes), List.of(), true);
    }
    return type;
  }

  /**
   * Notes a call, if it names a table or an index.
   *
   * @param name what it is given first, if that is a constant
   * @param uses what is noted of a class
   */
  public static void note(
      String type, String method, Optional<String> name, Function<String, RequestUse> uses) {
    if (!type.startsWith(ENHANCED)) {
      return;
    }
    if (method.equals("table")) {
      uses.apply(TABLE).built();
      uses.apply(TABLE).set(TABLE_NAME, name, List.of());
      uses.apply(INDEX).set(TABLE_NAME, name, List.of());
    } else if (method.equals("index") || method.equals("vectorIndex")) {
      uses.apply(INDEX).built();
      uses.apply(INDEX).set(INDEX_NAME, name, List.of());
    }
  }

  /** Returns the class whose setters name what a request is for. */
  public static String naming(String request) {
    if (!request.startsWith(ENHANCED) || request.indexOf(NAMED) > 0) {
      return request;
    }
    return request.startsWith(INDEX) ? INDEX : TABLE;
  }
}
