package dev.carillon.internal.generated;

import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;
import static dev.carillon.policy.AccessLevel.WRITE;

import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import java.util.List;
import java.util.Set;

/** An enum as the processor generates it, with two removed actions at its end. */
@SuppressWarnings("ImmutableEnumChecker")
enum Sample implements Action {
  CREATE_TAG("CreateTag", TAGGING, WRITE),
  GET_TAG("GetTag", READ),
  LIST_TAGS("ListTags", LIST),
  PUT_TAG("PutTag", WRITE),
  LIST_OLD_TAGS("ListOldTags", LIST),
  FORGET_TAGS("ForgetTags");

  static final ActionTable<Sample> TABLE =
      new ActionTable<>("sample", values(), 4) {
        @Override
        protected String[] packed() {
          return new String[] {
            "logs:PutLogs\ntag\nsample:Color\naws:TagKeys\n\nCreateTag;0;1;2,3\nList",
            "Tags;;;2\nPutTag;?;1;\n"
          };
        }
      };

  private final String actionName;
  private final Set<AccessLevel> accessLevels;

  Sample(String actionName, AccessLevel... accessLevels) {
    this.actionName = actionName;
    this.accessLevels = AccessLevels.of(AccessLevels.bits(accessLevels));
  }

  @Override
  public String service() {
    return "sample";
  }

  @Override
  public String actionName() {
    return actionName;
  }

  @Override
  public AccessLevel accessLevel() {
    return AccessLevel.ofListed(accessLevels);
  }

  @Override
  public Set<AccessLevel> accessLevels() {
    return accessLevels;
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
