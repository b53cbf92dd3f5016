package dev.carillon.processor.literal;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.scope.TreeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Finds out from the code around a string what the string is for. */
public final class TextUses {

  /** Methods that take a piece of a text, not the whole of it. */
  private static final Set<String> PIECES =
      Set.of(
          "append",
          "concat",
          "contains",
          "endsWith",
          "format",
          "formatted",
          "indexOf",
          "join",
          "matches",
          "replace",
          "replaceAll",
          "split",
          "startsWith",
          "substring");

  private static final Set<String> RESOURCES = Set.of("Resource", "NotResource");

  private static final Set<String> ACTIONS = Set.of("Action", "NotAction");

  private static final Set<String> COMPARING =
      Set.of("equals", "equalsIgnoreCase", "compareTo", "contentEquals");

  private final ConstantFolder folder;
  private final Trees trees;
  private final NeighbouringTexts siblings;
  private final StatementMaps maps;

  /** Creates the search in the trees of a compilation. */
  public TextUses(ConstantFolder folder, Trees trees) {
    this.folder = folder;
    this.trees = trees;
    this.siblings = new NeighbouringTexts(folder);
    this.maps = new StatementMaps(folder);
  }

  /** Returns what the expression at the path is used for; beside an action stand actions. */
  TextUse of(TreePath path, ServiceFacts facts) {
    TextUse use = use(path);
    return use == TextUse.OPEN && isBesideAnAction(path, facts) ? TextUse.ACTION : use;
  }

  private boolean isBesideAnAction(TreePath path, ServiceFacts facts) {
    for (TreePath holder : Holders.of(path)) {
      if (siblings.areActions(holder.getParentPath(), holder.getLeaf(), facts)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what is replaced in the text at the path where it stands. */
  Replaced replaced(TreePath path) {
    return Replaced.in(path, folder);
  }

  /** Returns what the code around the path says. */
  public TextUse use(TreePath path) {
    TreePath last = lastHolder(path);
    return usedBy(last.getParentPath(), last.getLeaf());
  }

  /** Returns what takes the value of an expression, alone or in a list. */
  public TreePath taker(TreePath path) {
    return lastHolder(path).getParentPath();
  }

  private static TreePath lastHolder(TreePath path) {
    List<TreePath> holders = Holders.of(path);
    return holders.get(holders.size() - 1);
  }

  /** Returns the ARN that a text with open parts is, if it is no piece of another text. */
  public Optional<ConstantText> openArn(TreePath path, ConstantText text) {
    return OpenArn.of(text)
        .filter(arn -> (WholeText.isAt(path) || isResource(path)) && use(path) != TextUse.OTHER);
  }

  /** Returns whether a method of AWS takes the text for an action of a policy. */
  boolean isTakenByAws(TreePath path) {
    return use(path) == TextUse.ACTION && AwsCode.makesPolicy(taker(path), trees);
  }

  /** Returns whether the text is to be an ARN: in a policy, or where AWS's code takes those. */
  boolean isArn(TreePath path) {
    return isResource(path) || AwsCode.takesArns(taker(path), trees);
  }

  /** Returns whether a request of AWS's SDK attaches what the text names. */
  boolean isAttached(TreePath path) {
    return AwsCode.attaches(taker(path), trees);
  }

  private boolean isResource(TreePath path) {
    return MapKeys.isBelow(RESOURCES, Holders.of(path), folder);
  }

  /** Returns whether a map allows or denies the text as an {@code Action}, alone or in a list. */
  public boolean isOfAction(TreePath path) {
    return MapKeys.isBelow(Set.of("Action"), Holders.of(path), folder);
  }

  /** Returns whether a map calls the text an action, be it a statement or not. */
  boolean isCalledAction(TreePath path) {
    return MapKeys.isBelow(ACTIONS, Holders.of(path), folder);
  }

  /** Returns whether a statement of IAM has the text as one of the actions that it names. */
  boolean isOfStatement(TreePath path) {
    return isCalledAction(path) && maps.areOfIam(path);
  }

  /** Returns whether a statement of another cloud has the text as one of its actions. */
  boolean isOfOtherCloud(TreePath path) {
    return isCalledAction(path) && maps.areOfOtherCloud(path);
  }

  private TextUse usedBy(TreePath at, Tree child) {
    Tree tree = at.getLeaf();
    if (tree instanceof MethodInvocationTree call) {
      return usedByCall(at, call, child);
    }
    if (tree instanceof MemberSelectTree select
        && at.getParentPath().getLeaf() instanceof MethodInvocationTree call) {
      return usedByReceiver(select, call);
    }
    if (tree instanceof NewClassTree creation) {
      return byParameter(at, creation.getArguments().indexOf(child));
    }
    if (tree instanceof VariableTree variable) {
      return TextUse.ofName(variable.getName().toString());
    }
    if (tree instanceof AssignmentTree assignment) {
      return usedByAssignment(at, assignment);
    }
    if (tree instanceof AnnotationTree annotation) {
      return TextUse.ofName(TreeNames.nameOf(annotation.getAnnotationType()));
    }
    if (tree instanceof MethodTree method) {
      return TextUse.ofName(method.getName().toString());
    }
    if (tree instanceof ReturnTree) {
      return usedByReturn(at);
    }
    if (tree instanceof BinaryTree comparison) {
      ExpressionTree other =
          comparison.getLeftOperand() == child
              ? comparison.getRightOperand()
              : comparison.getLeftOperand();
      return TextUse.ofName(TreeNames.nameOf(other));
    }
    return usedBySwitch(at);
  }

  private TextUse usedByCall(TreePath at, MethodInvocationTree call, Tree child) {
    String name = TreeNames.nameOf(call.getMethodSelect());
    if (MapKeys.isKey(call, child)) {
      return MapKeys.isInCondition(at) ? TextUse.CONDITION : TextUse.OTHER;
    }
    if (PIECES.contains(name)) {
      return TextUse.OTHER;
    }
    TextUse byReceiver = TextUse.ofName(TreeNames.receiverOf(call));
    if (COMPARING.contains(name) || Holders.COLLECTING.contains(name)) {
      return byReceiver;
    }
    TextUse byName = TextUse.ofName(name);
    if (name.equals("key") && byOwner(at) == TextUse.CONDITION) {
      return TextUse.CONDITION;
    }
    if (byName != TextUse.OPEN || name.startsWith("value")) {
      return byName == TextUse.OPEN ? TextUse.OTHER : byName;
    }
    TextUse byParameter = byParameter(at, call.getArguments().indexOf(child));
    return byParameter == TextUse.OPEN ? byOwner(at) : byParameter;
  }

  private static TextUse usedByReceiver(MemberSelectTree select, MethodInvocationTree call) {
    String name = select.getIdentifier().toString();
    if (PIECES.contains(name)) {
      return TextUse.OTHER;
    }
    List<? extends ExpressionTree> arguments = call.getArguments();
    return COMPARING.contains(name) && arguments.size() == 1
        ? TextUse.ofName(TreeNames.nameOf(arguments.get(0)))
        : TextUse.OPEN;
  }

  private static TextUse usedByAssignment(TreePath at, AssignmentTree assignment) {
    String name = TreeNames.nameOf(assignment.getVariable());
    Tree parent = at.getParentPath().getLeaf();
    return name.equals("value") && parent instanceof AnnotationTree annotation
        ? TextUse.ofName(TreeNames.nameOf(annotation.getAnnotationType()))
        : TextUse.ofName(name);
  }

  private static TextUse usedByReturn(TreePath at) {
    for (TreePath up = at; up != null; up = up.getParentPath()) {
      if (up.getLeaf() instanceof MethodTree method) {
        return TextUse.ofName(method.getName().toString());
      }
    }
    return TextUse.OPEN;
  }

  private static TextUse usedBySwitch(TreePath at) {
    for (TreePath up = at; up != null && !(up.getLeaf() instanceof MethodTree); ) {
      Tree tree = up.getLeaf();
      if (tree instanceof SwitchTree statement) {
        return TextUse.ofName(TreeNames.nameOf(statement.getExpression()));
      }
      if (tree instanceof SwitchExpressionTree expression) {
        return TextUse.ofName(TreeNames.nameOf(expression.getExpression()));
      }
      up = tree instanceof CaseTree || up == at ? up.getParentPath() : null;
    }
    return TextUse.OPEN;
  }

  private TextUse byParameter(TreePath at, int index) {
    if (!(trees.getElement(at) instanceof ExecutableElement method) || index < 0) {
      return TextUse.OPEN;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty()) {
      return TextUse.OPEN;
    }
    VariableElement parameter = parameters.get(Math.min(index, parameters.size() - 1));
    TextUse byName = TextUse.ofName(parameter.getSimpleName().toString());
    return byName == TextUse.OPEN && at.getLeaf() instanceof NewClassTree ? byOwner(at) : byName;
  }

  /** Reads the names of the types around the method: {@code IamAction.create} takes an action. */
  private TextUse byOwner(TreePath at) {
    Element element = trees.getElement(at);
    Element owner = element == null ? null : element.getEnclosingElement();
    while (owner != null && (owner.getKind().isClass() || owner.getKind().isInterface())) {
      TextUse use = TextUse.ofName(owner.getSimpleName().toString());
      if (use == TextUse.ACTION || use == TextUse.CONDITION) {
        return use;
      }
      owner = owner.getEnclosingElement();
    }
    return TextUse.OPEN;
  }
}
