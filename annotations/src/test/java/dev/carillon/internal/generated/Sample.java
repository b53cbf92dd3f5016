package dev.carillon.internal.generated;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.util.List;
import java.util.Set;

/** An enum as the processor generates it, with two removed actions at its end. */
enum Sample implements Action {
  CREATE_TAG,
  GET_TAG,
  LIST_TAGS,
  PUT_TAG,
  LIST_OLD_TAGS,
  FORGET_TAGS;

  static final ActionTable<Sample> TABLE =
      new ActionTable<>("sample", values(), 4, "c21810", "FORGET_TAGS=Forget", "TAGs\n") {
        @Override
        protected String[] packed() {
          return new String[] {
            "logs:PutLogs\ntag\nsample:Color\naws:TagKeys\n\n0;0;1;2,3\n2", ";;;2\n3;?;1;\n"
          };
        }
      };

  @Override
  public String service() {
    return "sample";
  }

  @Override
  public String actionName() {
    return TABLE.actionName(this);
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels());
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return TABLE.accessLevels(this);
  }

  @Override
  public List<String> dependentActions() {
    return TABLE.dependentActions(this);
  }

  @Override
  public List<String> resourceTypes() {
    return TABLE.resourceTypes(this);
  }

  @Override
  public List<String> conditionKeys() {
    return TABLE.conditionKeys(this);
  }
}
