package dev.carillon.catalog.cli;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.cli.jvm.QuickJvm;
import dev.carillon.catalog.store.UnreadableCatalogException;
import dev.carillon.internal.name.PrintedText;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: takes AWS's references in, shows them, tells what changed, and checks policies
 * by them and by what code needs.
 */
@Command(
    name = "carillon-catalog",
    description = {
      "Reads AWS's reference of IAM actions into catalogs, shows what changed, and checks policies."
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:done",
      " 1:there is a difference or finding that --fail-on names, or an action is not granted,"
          + " or an enum is stale",
      " 2:the input or the arguments are wrong; what could not be updated is unchanged",
      "70:an error in Carillon itself"
    })
public final class Main {

  static final int DONE = 0;
  static final int FOUND = 1;
  static final int WRONG = 2;
  private static final int MISTAKE = 70;

  /** What Java puts in the place of a letter of an argument that the locale cannot have. */
  private static final char LOST = '\uFFFD';

  /** Asked for alone, the version is told without a look at any options. */
  private static final Set<String> VERSION = Set.of("--version", "-V");

  private static final List<String> COMMANDS =
      List.of(
          "import", "diff", "refresh", "show", "check", "explain", "required", "stale", "bundle");

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) throws InterruptedException {
    OptionalInt code = QuickJvm.run(arguments);
    if (code.isPresent()) {
      // What the other JVM was given has question marks in the place of lost letters.
      lostLetters(code.getAsInt(), arguments).ifPresent(System.err::println);
      System.exit(code.getAsInt());
    }
    Optional<Console> terminal = terminal();
    Charset charset = terminal.map(Console::charset).orElse(StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            writer(FileDescriptor.out, charset),
            writer(FileDescriptor.err, charset),
            terminal.isPresent(),
            Clock.systemUTC(),
            time -> Thread.sleep(time.toMillis()));
    System.exit(run(surroundings, arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(Surroundings surroundings, String... arguments) {
    int code;
    try {
      code = dispatch(surroundings, arguments);
    } catch (Error e) {
      code = failed(e, surroundings.err()); // Java's own exit code would be that of a finding.
    }
    lostLetters(code, arguments).ifPresent(surroundings::tell);
    if (surroundings.out().checkError()) {
      surroundings.tell("The output could not be written completely.");
      code = Math.max(code, WRONG);
    }
    surroundings.err().flush();
    return code;
  }

  private static Optional<String> lostLetters(int code, String... arguments) {
    return code == WRONG && String.join("", arguments).indexOf(LOST) >= 0
        ? Optional.of(
            "Java lost letters of the arguments, which this locale lacks: set LC_ALL=C.UTF-8.")
        : Optional.empty();
  }

  private static int dispatch(Surroundings surroundings, String... arguments) {
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      surroundings.out().print(Version.text() + System.lineSeparator());
      return DONE;
    }
    if (List.of(arguments).contains("")) {
      // To a path that would be the folder that the user is in, and to a pattern nothing at all.
      surroundings.tell("An argument is empty: is a variable of the shell not set?");
      return WRONG;
    }
    Optional<Callable<Integer>> plain = withoutOptions(surroundings, arguments);
    return plain.isPresent() ? call(plain.get(), surroundings) : execute(surroundings, arguments);
  }

  private static int execute(Surroundings surroundings, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    List<Object> commands = commands(arguments.length == 0 ? "" : arguments[0], surroundings);
    commands.forEach(line::addSubcommand);
    if (commands.size() > 1) {
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // A pattern of the shell can have a name that begins so.
    line.setUsageHelpAutoWidth(surroundings.interactive());
    line.setExecutionExceptionHandler((failure, of, parsed) -> failed(failure, of.getErr()));
    line.setParameterExceptionHandler((wrong, given) -> misused(asked(wrong)));
    return line.execute(arguments);
  }

  /** Returns what is wrong with a command as such, also where help is asked about it. */
  private static ParameterException asked(ParameterException wrong) {
    String name = wrong.getValue();
    return wrong.getCommandLine().getParent() == null && name != null
        ? new UnmatchedArgumentException(wrong.getCommandLine(), List.of(name))
        : wrong;
  }

  /** Says what is wrong and where to read on: below a page of options nobody would see it. */
  private static int misused(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(PrintedText.inOneLine(reason(wrong)));
    if (command.getParent() == null && !(wrong instanceof UnmatchedArgumentException)) {
      command.usage(err); // Nothing was asked for: this lists the commands.
    } else if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /** Returns what is wrong; of a command that there is not only its name, not what follows it. */
  private static String reason(ParameterException wrong) {
    return wrong.getCommandLine().getParent() == null
            && wrong instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
        ? "There is no command " + unmatched.getUnmatched().get(0)
        : String.valueOf(wrong.getMessage());
  }

  /**
   * Returns the command where nothing is said but what to show or to check. It runs without a look
   * at any options: that takes longer than to show a service, and a tenth of a check of 59
   * policies.
   */
  private static Optional<Callable<Integer>> withoutOptions(
      Surroundings surroundings, String... arguments) {
    List<String> named =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    for (String one : named) {
      if (one.startsWith("-")) {
        return Optional.empty();
      }
    }
    if (named.size() == 1 && arguments[0].equals("show")) {
      return Character.isLetter(named.get(0).charAt(0))
          ? Optional.of(new ShowCommand(surroundings, named.get(0)))
          : Optional.empty();
    }
    return !named.isEmpty() && arguments[0].equals("check")
        ? Optional.of(new CheckCommand(surroundings, named))
        : Optional.empty();
  }

  private static int call(Callable<Integer> command, Surroundings surroundings) {
    try {
      return command.call();
    } catch (Exception e) {
      return failed(e, surroundings.err());
    }
  }

  /**
   * Returns the command that is named, alone, or all of them where the user may want to know which
   * there are: to look at the options of all takes longer than most of them run.
   */
  private static List<Object> commands(String named, Surroundings surroundings) {
    return switch (named) {
      case "import" -> List.of(new ImportCommand(surroundings));
      case "diff" -> List.of(new DiffCommand(surroundings));
      case "refresh" -> List.of(new RefreshCommand(surroundings));
      case "show" -> List.of(new ShowCommand(surroundings));
      case "check" -> List.of(new CheckCommand(surroundings));
      case "explain" -> List.of(new ExplainCommand(surroundings));
      case "required" -> List.of(new RequiredCommand(surroundings));
      case "stale" -> List.of(new StaleCommand(surroundings));
      case "bundle" -> List.of(new BundleCommand(surroundings));
      default -> COMMANDS.stream().flatMap(name -> commands(name, surroundings).stream()).toList();
    };
  }

  private static PrintWriter writer(FileDescriptor to, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset), false);
  }

  /** Returns the terminal that a person watches, if there is one. */
  @SuppressWarnings("SystemConsoleNull") // it is null before Java 22; since then it can be asked
  private static Optional<Console> terminal() {
    Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    try {
      Object terminal = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(terminal) ? Optional.of(console) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.of(console);
    }
  }

  /**
   * Prints what is wrong with the input, for people. Anything else is Carillon's own mistake and
   * shows its trace.
   */
  private static int failed(Throwable failure, PrintWriter err) {
    if (failure instanceof ProblemsException input) {
      return wrong(input.problems(), err);
    }
    if (failure instanceof UnreadableCatalogException catalog) {
      return wrong(catalog.problems(), err);
    }
    if (failure instanceof InvalidPathException argument) {
      err.print(PrintedText.inOneLine(argument.getInput() + " is no path") + "\n");
      return WRONG;
    }
    if (failure instanceof OutOfMemoryError memory) {
      err.print("Java has too little memory (" + memory.getMessage() + "): add -Xmx1g to java\n");
      return WRONG;
    }
    err.print("This is an error in Carillon. Please report it with the lines that follow.\n");
    failure.printStackTrace(err);
    return MISTAKE;
  }

  private static int wrong(List<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.print(problem + "\n"));
    return WRONG;
  }

  /** Says which Carillon this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }

    static String text() {
      String version = Main.class.getPackage().getImplementationVersion();
      return "carillon-catalog " + (version == null ? "(not packaged)" : version);
    }
  }
}
