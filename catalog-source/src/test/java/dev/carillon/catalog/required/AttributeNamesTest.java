package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Maps of attributes, whose names tell whether a role is among them. */
final class AttributeNamesTest {

  private static final String SNS = "software/amazon/awssdk/services/sns/";
  private static final String REQUEST = SNS + "model/SubscribeRequest";
  private static final String BUILDER = REQUEST + "$Builder";
  private static final String MAP = "java/util/Map";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"RawMessageDelivery, LEFT_OUT", "SubscriptionRoleArn, PERHAPS"})
  void aSubscriptionPassesARoleOnlyByItsName(String attribute, Need passRole) throws IOException {
    Files.write(folder.resolve("Program.class"), program(attribute));
    assertEquals(
        Set.of(passRole),
        CalledActions.in(folder).actions().stream()
            .filter(action -> action.action().equals("iam:PassRole"))
            .map(RequiredAction::need)
            .collect(Collectors.toSet()));
  }

  private static byte[] program(String attribute) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "acme/Program", null, "java/lang/Object", null);
    MethodVisitor method = writer.visitMethod(0, "run", "(L" + SNS + "SnsClient;)V", null, null);
    method.visitVarInsn(Opcodes.ALOAD, 1);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, REQUEST, "builder", "()L" + BUILDER + ';', false);
    method.visitLdcInsn(attribute);
    method.visitLdcInsn("x");
    String two = "(Ljava/lang/Object;Ljava/lang/Object;)L" + MAP + ';';
    method.visitMethodInsn(Opcodes.INVOKESTATIC, MAP, "of", two, true);
    String set = "(L" + MAP + ";)L" + BUILDER + ';';
    method.visitMethodInsn(Opcodes.INVOKEINTERFACE, BUILDER, "attributes", set, true);
    method.visitMethodInsn(Opcodes.INVOKEINTERFACE, BUILDER, "build", "()Ljava/lang/Object;", true);
    String call = "(L" + REQUEST + ";)L" + SNS + "model/SubscribeResponse;";
    method.visitMethodInsn(Opcodes.INVOKEINTERFACE, SNS + "SnsClient", "subscribe", call, true);
    method.visitInsn(Opcodes.POP);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(9, 9);
    writer.visitEnd();
    return writer.toByteArray();
  }
}
