package dev.carillon.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One way to damage what a user writes into a file of options or behind javac's command. */
enum OptionDamage {
  CHARACTER_REPLACED,
  CHARACTER_INSERTED,
  CHARACTER_DELETED,
  CHARACTERS_SWAPPED,
  LOOK_ALIKE,
  LINE_DELETED,
  LINE_DOUBLED,
  LINES_JOINED,
  LINE_CONTINUED,
  LINE_BROKEN,
  COMMENTED_OUT,
  VALUE_CUT,
  RANGE_DELETED,
  RANGE_REPEATED,
  CUT_OFF;

  private static final String SIGNS = "=:#!\\,;. \t\n\r\"'/*-_ua0AZé\u0000";
  private static final String LOOK_ALIKES =
      "\u200B\u200E\u00A0\uFEFF\u2028\u0085\u0430\u0441\u0435\u2011\uFF1D\u2044\u00AD\u202E";

  /** Returns one of them, each as often as another. */
  static OptionDamage any(Random random) {
    return values()[random.nextInt(values().length)];
  }

  /** Returns the text, damaged once. */
  String of(String text, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(40));
    return switch (this) {
      case CHARACTER_REPLACED ->
          text.substring(0, at) + one(SIGNS, random) + text.substring(at + 1);
      case CHARACTER_INSERTED -> text.substring(0, at) + one(SIGNS, random) + text.substring(at);
      case CHARACTER_DELETED -> text.substring(0, at) + text.substring(at + 1);
      case CHARACTERS_SWAPPED ->
          text.substring(0, Math.max(0, at - 1))
              + text.charAt(at)
              + (at == 0 ? "" : text.charAt(at - 1))
              + text.substring(at + 1);
      case LOOK_ALIKE -> {
        int from = at + random.nextInt(2);
        yield text.substring(0, at) + one(LOOK_ALIKES, random) + text.substring(from);
      }
      case LINE_DELETED -> lines(text, random, (lines, line) -> lines.remove(line));
      case LINE_DOUBLED ->
          lines(
              text,
              random,
              (lines, line) -> lines.add(random.nextInt(lines.size() + 1), lines.get(line)));
      case LINES_JOINED ->
          lines(
              text,
              random,
              (lines, line) -> lines.set(line, lines.get(line).replaceAll("[\r\n]+$", "")));
      case LINE_CONTINUED ->
          lines(
              text,
              random,
              (lines, line) -> lines.set(line, lines.get(line).replaceAll("[\r\n]*$", "\\\\\n")));
      case LINE_BROKEN -> text.substring(0, at) + '\n' + text.substring(at);
      case COMMENTED_OUT ->
          lines(text, random, (lines, line) -> lines.set(line, '#' + lines.get(line)));
      case VALUE_CUT ->
          lines(
              text,
              random,
              (lines, line) -> lines.set(line, lines.get(line).replaceAll("[=:].*", "=")));
      case RANGE_DELETED -> text.substring(0, at) + text.substring(end);
      case RANGE_REPEATED -> text.substring(0, end) + text.substring(at);
      case CUT_OFF -> text.substring(0, at);
    };
  }

  /** Changes one of some lines. */
  private interface Change {
    void of(List<String> lines, int line);
  }

  private static String lines(String text, Random random, Change change) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    change.of(lines, random.nextInt(lines.size()));
    return String.join("", lines);
  }

  private static String one(String characters, Random random) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }
}
