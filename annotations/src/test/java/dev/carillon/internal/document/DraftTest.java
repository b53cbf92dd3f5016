package dev.carillon.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.fixture.PlainAction;
import dev.carillon.policy.reference.ServiceReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DraftTest {

  private static final List<Many> ALL = List.of(Many.values());

  @Test
  void eachConstantOnce() {
    assertEquals(List.of(Many.A7), chosen(Many.A7, Many.A7));
    assertEquals(List.of(Many.A1, Many.A65), chosen(Many.A1, Many.A65));
    assertEquals(List.of(Many.A65, Many.A1), chosen(Many.A65, Many.A1, Many.A65));
    assertEquals(ALL.subList(0, 64), chosen(ALL.subList(0, 64).toArray(new Many[0])));
    List<Many> again = new ArrayList<>(ALL);
    again.addAll(ALL);
    assertEquals(ALL, chosen(again.toArray(new Many[0])));
  }

  private static List<Action> chosen(Many... constants) {
    Draft draft = Draft.of(head(), false, List.of(constants));
    List<String> names = new ArrayList<>();
    draft.constants().forEach(action -> names.add(action.iamName()));
    assertEquals(names, draft.actions().values());
    assertNotNull(Texts.service(draft.actions().values()));
    String listed = "\"" + String.join("\",\"", names) + "\"";
    assertEquals(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":"
            + (names.size() == 1 ? listed : "[" + listed + "]")
            + ",\"Resource\":\"*\"}]}",
        CompactDocument.write(List.of(draft.onAllResources())));
    return draft.constants();
  }

  private static DraftHead head() {
    return new DraftHead(Effect.ALLOW, null, "many", Many.class, null);
  }

  private enum Many implements PlainAction {
    A0,
    A1,
    A2,
    A3,
    A4,
    A5,
    A6,
    A7,
    A8,
    A9,
    A10,
    A11,
    A12,
    A13,
    A14,
    A15,
    A16,
    A17,
    A18,
    A19,
    A20,
    A21,
    A22,
    A23,
    A24,
    A25,
    A26,
    A27,
    A28,
    A29,
    A30,
    A31,
    A32,
    A33,
    A34,
    A35,
    A36,
    A37,
    A38,
    A39,
    A40,
    A41,
    A42,
    A43,
    A44,
    A45,
    A46,
    A47,
    A48,
    A49,
    A50,
    A51,
    A52,
    A53,
    A54,
    A55,
    A56,
    A57,
    A58,
    A59,
    A60,
    A61,
    A62,
    A63,
    A64,
    A65,
    A66,
    A67,
    A68,
    A69;

    private static final class Table extends ActionTable<Many> {
      static final Table ACTIONS = new Table();

      private Table() {
        super("many", Many.values(), Many.values().length, "8".repeat(Many.values().length));
      }

      @Override
      protected String[] packed() {
        return new String[] {"\n\n"};
      }
    }

    @Override
    public String service() {
      return "many";
    }

    @Override
    public String actionName() {
      return Table.ACTIONS.actionName(this);
    }

    @Override
    public String iamName() {
      return Table.ACTIONS.iamName(this);
    }

    @Override
    public Optional<ServiceReference> reference() {
      return Optional.of(Table.ACTIONS.reference());
    }
  }
}
