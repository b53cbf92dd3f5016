/** The least that a program can do. */
final class Line {

  private Line() {}

  public static void main(String[] arguments) {
    System.out.println("line");
  }
}
