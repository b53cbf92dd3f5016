package dev.carillon;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the policy documents of the role that code runs under. A call of the AWS SDK for Java 2.x
 * that needs an IAM action which they do not grant is an error at the call:
 *
 * <pre>{@code
 * @GrantedBy("policies/reports-role.json")
 * final class Reports {
 *   void archive(S3Client s3) {
 *     s3.copyObject(copy);      // the operation s3:CopyObject needs s3:PutObject, which … does not grant
 *   }
 * }
 * }</pre>
 *
 * <p>So is an action in {@link RequiresActions}, or a generated constant of one that a request of
 * the SDK is given, unless it is part of a policy that the request brings for somebody else.
 *
 * <p>On a type, an action that the documents grant and nothing in the type calls is a note in the
 * document's line; {@code uncalled = warning} in {@code carillon.properties} makes it a warning. On
 * a package it holds for the packages below too, and no such question is asked, for the compiler
 * may see a package in part. Of several around a place, the nearest counts: code runs under one
 * role.
 *
 * <p>What is granted is judged by actions: a condition counts as met, and a resource as the right
 * one. A statement that denies an action without conditions, on all that it is allowed on, takes it
 * back. Of an action that AWS checks in some cases only, it counts whether the code shows the case:
 * setting tags needs a tagging action, and a request that is built in another file shows nothing.
 *
 * <p>The files are looked for as those of {@link PolicyFile} are, but for the option of javac: in
 * the folder of {@code policies} in {@code carillon.properties}, or else in the folder {@code
 * resources} beside the source root and in the source root. Placeholders in them can be anything.
 * They are JSON: policies, templates of CloudFormation, or what AWS's command line prints. YAML,
 * and what Terraform and other tools have, is held against class files, by {@code required}.
 *
 * <p>Calls are checked by javac alone. For code that another compiler compiles, and for
 * dependencies, {@code carillon-catalog required target/classes --policy FILE} answers from class
 * files.
 *
 * @see MaxAccessLevel
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GrantedBy {

  /**
   * The documents, which grant together what they grant: paths, folders or patterns, as {@link
   * PolicyFile#value()} takes them.
   */
  String[] value();
}
