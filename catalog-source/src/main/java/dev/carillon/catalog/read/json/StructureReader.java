package dev.carillon.catalog.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object or an array; anything else is a problem, and reads as absent. The place where an
 * object begins is kept while it is read, for the record that is made of it.
 */
final class StructureReader extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;

  private final JsonToken start;

  /** What a record has; null for a list or map. */
  private final transient @Nullable RecordMembers members;

  private StructureReader(
      JsonDeserializer<?> delegate, JsonToken start, @Nullable RecordMembers members) {
    super(delegate);
    this.start = start;
    this.members = members;
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
    return new StructureReader(delegate, start, members);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    Reading reading = Reading.of(context);
    if (!parser.hasToken(start)) {
      reading.unexpected(parser, expected());
      parser.skipChildren();
      return null;
    }
    reading.begin(parser);
    Object value = super.deserialize(parser, context);
    if (members != null && value != null) {
      reading.bound(members, value);
    }
    reading.end();
    return value;
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    if (context.getParser().hasToken(JsonToken.VALUE_NULL)) { // else it is told already
      Reading.of(context).unexpected(context.getParser(), expected());
    }
    return null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  private String expected() {
    return Reading.kind(start);
  }

  /** Has every record, list and map read this way. */
  static final class Everywhere extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      return bean.getBeanClass().isRecord() && !(deserializer instanceof ScalarReader)
          ? new StructureReader(
              deserializer,
              JsonToken.START_OBJECT,
              new RecordMembers(bean.getBeanClass(), bean.findProperties()))
          : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
        DeserializationConfig config,
        CollectionType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new StructureReader(deserializer, JsonToken.START_ARRAY, null);
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
        DeserializationConfig config,
        MapType type,
        BeanDescription bean,
        JsonDeserializer<?> deserializer) {
      return new StructureReader(deserializer, JsonToken.START_OBJECT, null);
    }
  }
}
