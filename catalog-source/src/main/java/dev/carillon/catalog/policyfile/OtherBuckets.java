package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.grant.OwnBucket;
import dev.carillon.catalog.grant.OwnBucket.Holder;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What policies of a template's buckets and access points say of other buckets, which they never
 * apply to.
 */
final class OtherBuckets {

  private OtherBuckets() {}

  /**
   * Adds it to what is found in each policy, where all alternatives are read.
   *
   * @param judged what is found, by policy
   */
  static void add(List<TemplateResource> resources, Map<FoundPolicy, List<Finding>> judged) {
    OwnBucket own = new OwnBucket();
    resources.stream()
        .filter(one -> one.type().equals(OwnBucket.BUCKET))
        .forEach(one -> own.add(one.id(), one.whole() ? one.eachProperties().toList() : List.of()));
    for (TemplateResource resource : resources) {
      Holder holder = OwnBucket.POLICIES.get(resource.type());
      if (holder != null && resource.whole()) {
        add(holder, resource, own, judged);
      }
    }
  }

  private static void add(
      Holder holder,
      TemplateResource resource,
      OwnBucket own,
      Map<FoundPolicy, List<Finding>> judged) {
    List<Element> readings = resource.eachProperties().toList();
    List<String> names = readings.stream().map(one -> one.text(holder.named())).distinct().toList();
    for (Element properties : readings) {
      for (Element policy : properties.member(holder.policy()).stream().toList()) {
        judged.computeIfPresent(
            PolicyDocuments.policy(policy, properties, resource.type(), policy.name()),
            (any, found) -> own.withOthers(holder, names, policy.value(), found));
      }
    }
  }
}
