package dev.carillon;

import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.PolicyKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names policy documents, JSON files, that the compiler checks: by the checks that IAM Access
 * Analyzer documents, and against AWS's tables of actions, resource types and condition keys. What
 * is wrong is an error or a warning at its line and column in the JSON file.
 *
 * <pre>{@code
 * @PolicyFile("policies/meeting-host.json")
 * package com.acme.iam;
 * }</pre>
 *
 * <p>For each file this generates a class into the package, named after the file: {@code
 * meeting-host.json} gives {@code MeetingHostPolicy}. Its {@code JSON} is the document, a constant,
 * and its {@code policy()} the document as a {@link dev.carillon.policy.Policy}, {@link
 * dev.carillon.policy.ResourcePolicy} or {@link dev.carillon.policy.TrustPolicy}, its actions
 * constants of the enums that {@link IamActions} generates into the same package.
 *
 * <p><b>Where a file is looked for.</b> In the folder that {@code -Acarillon.policies=DIR} names, a
 * relative one from where javac runs; else in the folder that {@code policies=DIR} in {@code
 * carillon.properties} names, relative to that file, which is the first of its name in the source
 * root and the folders above it. Where neither is set: in the folder {@code resources} beside the
 * source root ({@code src/main/resources} for {@code src/main/java}), then in the source root
 * itself. The source root is the folder that the package of the annotated file starts in. A path
 * stays in these folders: {@code ..} and absolute paths are refused, links are followed.
 *
 * <p><b>Placeholders.</b> In strings of the document, <code>{{name}}</code> and <code>${name}
 * </code> are placeholders that something else fills in later; <code>${AWS::AccountId}</code>
 * (CloudFormation) and <code>${var.name}</code> (Terraform) are too. Policy variables such as
 * <code>${aws:username}</code> are not: their name is a prefix, one colon and a key. {@link
 * #placeholders()} gives the values that the document is checked with. <code>$${</code> (Terraform)
 * and <code>${!</code> (CloudFormation) stand for <code>${</code>. A document with placeholders has
 * a method {@code policy} with a parameter for each.
 *
 * <p>A build tool that compiles only what has changed does not notice an edit of a JSON file alone.
 * The same check exists as a command, {@code carillon-catalog check FILE…}, and for a test: {@code
 * PolicyFiles.of(path).assertSound()} of {@code carillon-catalog-source}.
 *
 * @see MaxAccessLevel
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">
 *     IAM policy validation check reference</a>
 */
@Documented
@Repeatable(PolicyFile.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PolicyFile {

  /**
   * The files: a path ({@code "policies/host.json"}), a folder, which stands for all {@code .json}
   * files in it and below, or a pattern ({@code "policies/**}{@code /*.json"}), in which {@code *}
   * stays within a folder and {@code **} does not.
   */
  String[] value();

  /** What the policies are attached to, which decides the elements that they can have. */
  PolicyKind kind() default PolicyKind.IDENTITY;

  /**
   * Whether to also warn of what the policies make possible, such as {@link
   * Check#PRIVILEGE_ESCALATION}: the checks that are {@link Check#isRisk()}.
   */
  boolean risks() default false;

  /**
   * Checks whose findings are accepted in these files. Findings about how much a statement allows
   * are still reported, and name what {@link #accept} takes, because a wider statement would have
   * the same finding.
   */
  Check[] ignore() default {};

  /**
   * Findings that are accepted as they are, each by its id and the meaning of the statement that it
   * was found in: {@code "PASS_ROLE_WITH_STAR_IN_RESOURCE=6f0a2b1c9d3e4f58"}. The message says what
   * to write. When the statement changes its meaning, the finding is reported again; what no file
   * has any more is named in a note.
   */
  String[] accept() default {};

  /**
   * A value for each placeholder, to check with: {@code "bucket=acme-reports"}. {@code
   * AWS::AccountId}, {@code AWS::Partition}, {@code AWS::Region} and {@code AWS::URLSuffix} have
   * one already.
   */
  String[] placeholders() default {};

  /** Holds several; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface List {

    /** The annotations. */
    PolicyFile[] value();
  }
}
