/**
 * Which declarations hold where: the services that packages and build files declare, the folders of
 * sources and of policy files, what is generated, what is suppressed, and which actions code says
 * that it needs. Beside them, what all checks ask of javac's trees: names, and uses of variables.
 */
@NullMarked
package dev.carillon.processor.scope;

import org.jspecify.annotations.NullMarked;
