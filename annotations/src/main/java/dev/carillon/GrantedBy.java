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
 * <p>An action in {@link RequiresActions} that they do not grant is an error, too, and so is one
 * that a request of the SDK is given as a generated constant, unless it is part of a policy that
 * the request sets for somebody else.
 *
 * <p>On a type, an action that the documents grant and nothing in the type calls is a note in the
 * document's line; {@code uncalled = warning} in {@code carillon.properties} makes it a warning. On
 * a package the annotation applies to the packages below, too, and there is no such note, because
 * the compiler may see only a part of the package. If several annotations enclose a place, the
 * nearest counts: code runs under one role.
 *
 * <p>Only actions are compared: a condition counts as met, and a resource as the right one. A
 * statement that denies an action without conditions, on all that it is allowed on, revokes it. An
 * action that AWS checks only in some cases is needed if the code shows the case: setting tags
 * needs a tagging action, but a request that is built in another file shows nothing.
 *
 * <p>The files are looked for like those of {@link PolicyFile}, but without the option of javac: in
 * the folder of {@code policies} in {@code carillon.properties}, or else in the folder {@code
 * resources} beside the source root and in the source root. A placeholder in them stands for
 * anything. A managed policy that a template only names may grant all that no text denies, which is
 * a note; a file of its name, such as {@code AmazonS3ReadOnlyAccess.json}, is taken for its text.
 * They are JSON: policies, CloudFormation templates, or output of AWS's command line. YAML and
 * files of Terraform and other tools are read by the command {@code required}, which checks class
 * files.
 *
 * <p>Calls are checked only by javac. For code of other compilers, and for dependencies, use {@code
 * carillon-catalog required target/classes --policy FILE}, which reads class files.
 *
 * @see MaxAccessLevel
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GrantedBy {

  /**
   * The documents, which count together: paths, folders or patterns, as {@link PolicyFile#value()}
   * takes them.
   */
  String[] value();
}
