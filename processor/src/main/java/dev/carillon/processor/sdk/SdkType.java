package dev.carillon.processor.sdk;

/** What a type that has methods has to do with the SDK. */
sealed interface SdkType {

  /**
   * A client, or what stands above one.
   *
   * @param name the binary name of the SDK's type
   * @param own whether it is a type of the program that extends the SDK's
   */
  record Client(String name, boolean own) implements SdkType {}

  /**
   * A request or a part of one.
   *
   * @param name its binary name
   */
  record Model(String name) implements SdkType {}

  /**
   * The builder of a request or of a part of one.
   *
   * @param model the binary name of what it builds
   */
  record Builder(String model) implements SdkType {}

  /** Nothing. */
  record Other() implements SdkType {}
}
