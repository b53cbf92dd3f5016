package dev.carillon.catalog.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables and indexes that code names to the enhanced client of DynamoDB: its requests do not
 * say which they are for. They count as set on all its requests.
 */
public final class EnhancedTables {

  static final String ENHANCED = "software.amazon.awssdk.enhanced.dynamodb.";

  /** Where requests of an index are, for the request's name. */
  static final String INDEX = ENHANCED + "DynamoDbIndex";

  private static final String TABLE = ENHANCED + "DynamoDbTable";
  private static final String TABLE_NAME = "tableName";

  private EnhancedTables() {}

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
      uses.apply(TABLE).made(TABLE_NAME, name);
      uses.apply(INDEX).set(TABLE_NAME, name, List.of());
    } else if (method.equals("index")) {
      uses.apply(INDEX).made("indexName", name);
    }
  }

  /** Returns the class whose setters name what a request is for. */
  public static String naming(String request) {
    if (!request.startsWith(ENHANCED)) {
      return request;
    }
    return request.startsWith(INDEX) ? INDEX : TABLE;
  }
}
