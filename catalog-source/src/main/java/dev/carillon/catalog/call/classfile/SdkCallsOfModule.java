package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the classes of a module have to do with the SDK.
 *
 * @param calls the calls on clients, sorted by place
 * @param requests how the module builds requests
 * @param builders the methods that have builders of requests and parts, by the binary names of
 *     these
 * @param serviceNames from the package of a client of the SDK that is among the classes, to what it
 *     says of itself
 * @param declared what {@code @RequiresActions} names, by the folder or jar that says so
 * @param partitions the partitions of AWS that classes name which call the SDK
 * @param unread a line for each thing that has to do with AWS and is not read
 */
public record SdkCallsOfModule(
    List<FoundCall> calls,
    RequestUses requests,
    NavigableMap<String, List<MethodRequests>> builders,
    Map<String, String> serviceNames,
    NavigableMap<String, NavigableSet<String>> declared,
    Set<String> partitions,
    List<String> unread) {

  /** Copies the parts. */
  public SdkCallsOfModule {
    calls = List.copyOf(calls);
    serviceNames = Map.copyOf(serviceNames);
    declared = new TreeMap<>(declared);
    partitions = Set.copyOf(partitions);
    unread = List.copyOf(unread);
  }
}
