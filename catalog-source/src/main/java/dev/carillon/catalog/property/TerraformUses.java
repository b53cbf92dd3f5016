package dev.carillon.catalog.property;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The attributes of Terraform's resources that take the policy of each data source. */
public final class TerraformUses {

  /** So many policies are judged once more, for another resource that takes them. */
  private static final int MOST = 5_000;

  private final Map<String, Set<TerraformAttribute>> uses = new HashMap<>();
  private int left = MOST;

  /** Returns whether the policies of a data source are to be judged as those of an attribute. */
  public boolean add(String data, TerraformAttribute attribute, int policies) {
    Set<TerraformAttribute> known = uses.computeIfAbsent(data, any -> new HashSet<>());
    if (!known.isEmpty() && !known.contains(attribute)) {
      left -= policies;
    }
    return (known.isEmpty() || left > 0) && known.add(attribute);
  }

  /** Returns the names of the data sources that an attribute takes. */
  public Set<String> data() {
    return Collections.unmodifiableSet(uses.keySet());
  }
}
