package dev.carillon.internal.validation.risk;

import dev.carillon.internal.iam.ActionName;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Actions that together let somebody get more rights than a policy grants.
 *
 * @param service the service of the first of its actions, in lower case
 * @param actions the actions that it takes, each on whatever resource
 * @param passedTo the service that a role is passed to; empty where none is passed
 * @param how how it is used, to follow "by"
 * @param page where it was published
 */
record Escalation(String service, List<String> actions, String passedTo, String how, String page) {

  private static final String RHINO =
      "https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation";
  private static final String PATHFINDING = "https://pathfinding.cloud/paths";
  private static final String PASS =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html";
  private static final String IAM =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html";

  /**
   * A way in a line: actions, the service that a role is passed to, how. {@code +} stands in front
   * of those that Rhino Security Labs published, {@code ~} of those of pathfinding.cloud.
   */
  private static final String TABLE =
      """
      +iam:CreatePolicyVersion | | writing a new version of a policy it has
      +iam:SetDefaultPolicyVersion | | taking an older version of a policy it has
      +iam:CreateAccessKey | | making an access key of another user
      +iam:CreateLoginProfile | | giving another user a password
      +iam:UpdateLoginProfile | | changing another user's password
      +iam:AttachUserPolicy | | attaching AdministratorAccess to itself
      +iam:AttachGroupPolicy | | attaching AdministratorAccess to its group
      +iam:AttachRolePolicy | | attaching AdministratorAccess to a role it can take
      +iam:PutUserPolicy | | writing itself a policy
      +iam:PutGroupPolicy | | writing its group a policy
      +iam:PutRolePolicy | | writing a role it can take a policy
      +iam:AddUserToGroup | | joining the administrators
      +iam:UpdateAssumeRolePolicy | | having any role trust it
      iam:DeleteUserPermissionsBoundary | | taking its own boundary away
      iam:DeleteRolePermissionsBoundary | | taking a role's boundary away
      iam:PutUserPermissionsBoundary | | widening its own boundary
      iam:PutRolePermissionsBoundary | | widening a role's boundary
      iam:UpdateSAMLProvider | | putting its own keys into a provider that roles trust
      iam:UpdateOpenIDConnectProviderThumbprint iam:AddClientIDToOpenIDConnectProvider | | having a provider that roles trust speak for it
      iam:DeactivateMFADevice iam:UpdateLoginProfile | | signing in as another user without a second factor
      sts:AssumeRole | | taking any role that trusts the account
      sso:AttachManagedPolicyToPermissionSet | | attaching AdministratorAccess to its permission set
      sso:PutInlinePolicyToPermissionSet | | writing its permission set a policy
      sso:CreateAccountAssignment | | assigning itself a permission set of administrators
      sso:AttachCustomerManagedPolicyReferenceToPermissionSet | | attaching any policy of that name to its permission set
      sso:DeletePermissionsBoundaryFromPermissionSet | | taking the boundary of its permission set away
      sso:PutPermissionsBoundaryToPermissionSet | | widening the boundary of its permission set
      identitystore:CreateGroupMembership | | joining a group that has a permission set of administrators
      sso-directory:UpdatePassword | | changing the password of another user of IAM Identity Center
      sts:AssumeRoot | | taking what a root user may do in any member account
      rolesanywhere:CreateTrustAnchor rolesanywhere:CreateProfile | rolesanywhere | signing for any role with its own certificates
      rolesanywhere:UpdateTrustAnchor | | putting its own certificates into an anchor that roles trust
      iot:CreateRoleAlias iot:CreateKeysAndCertificate iot:AttachPolicy | credentials.iot | taking any role with a certificate of its own
      +ec2:RunInstances | ec2 | starting an instance with any role and reading its credentials
      ~ec2:RequestSpotInstances | ec2 | starting an instance with any role and reading its credentials
      ec2:RequestSpotFleet | ec2 | starting an instance with any role and reading its credentials
      ec2:AssociateIamInstanceProfile | ec2 | putting any role onto an instance
      ec2:ReplaceIamInstanceProfileAssociation | ec2 | putting any role onto an instance
      iam:AddRoleToInstanceProfile ec2:RunInstances | ec2 | putting any role into a profile that an instance has
      ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate | ec2 | having instances start with its own commands and any role
      +autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration | ec2 | having instances started with any role
      autoscaling:UpdateAutoScalingGroup autoscaling:CreateLaunchConfiguration | ec2 | having instances started with any role
      ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances | | having an instance start with its own commands
      ~ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate | | having instances start with its own commands, as the template's role
      ec2-instance-connect:SendSSHPublicKey | | signing in on any instance, whose role it then has
      ssm:SendCommand | | running commands on any instance, whose role it then has
      ssm:StartSession | | opening a shell on any instance, whose role it then has
      ssm:CreateAssociation | | running commands on any instance, whose role it then has
      ssm:CreateMaintenanceWindow ssm:RegisterTaskWithMaintenanceWindow | ssm | running commands on any instance, whose role it then has
      +lambda:CreateFunction lambda:InvokeFunction | lambda | running code as any role
      +lambda:CreateFunction lambda:AddPermission | lambda | running code as any role, called from another account
      +lambda:CreateFunction lambda:CreateEventSourceMapping | lambda | running code as any role at an event
      lambda:CreateFunction lambda:CreateFunctionUrlConfig | lambda | running code as any role, called by an address
      +lambda:UpdateFunctionCode | | replacing the code of a function, whose role it then has
      lambda:UpdateFunctionConfiguration | | putting a layer with its code into a function, whose role it then has
      +glue:CreateDevEndpoint | glue | signing in on an endpoint with any role
      +glue:UpdateDevEndpoint | | signing in on an endpoint, whose role it then has
      glue:CreateJob glue:StartJobRun | glue | running a job as any role
      glue:CreateJob glue:CreateTrigger | glue | running a job as any role
      glue:UpdateJob glue:StartJobRun | glue | running a job as any role
      ~glue:UpdateJob glue:CreateTrigger | glue | running a job as any role
      glue:CreateSession glue:RunStatement | glue | running statements as any role
      glue:RunStatement | | running statements in a session, whose role it then has
      +cloudformation:CreateStack | cloudformation | having a stack made by any role
      cloudformation:UpdateStack | cloudformation | having a stack changed by any role
      cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet | cloudformation | having a stack changed by any role
      cloudformation:CreateStackSet cloudformation:CreateStackInstances | cloudformation | having stacks made by any role
      ~cloudformation:UpdateStack | | changing a stack, as the stack's role
      ~cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet | | changing a stack, as the stack's role
      ~cloudformation:UpdateStackSet | cloudformation | having stacks changed by any role
      +datapipeline:CreatePipeline datapipeline:PutPipelineDefinition | datapipeline | running commands as any role
      codebuild:CreateProject codebuild:StartBuild | codebuild | building with its own commands as any role
      codebuild:UpdateProject codebuild:StartBuild | codebuild | building with its own commands as any role
      codebuild:StartBuild | | having a build run its own commands, as the project's role
      ~codebuild:StartBuildBatch | | having builds run its own commands, as the project's role
      ~codebuild:CreateProject codebuild:StartBuildBatch | codebuild | building with its own commands as any role
      +sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl | sagemaker | opening a notebook with any role
      sagemaker:CreatePresignedNotebookInstanceUrl | | opening a notebook, whose role it then has
      sagemaker:CreateTrainingJob | sagemaker | running a container as any role
      sagemaker:CreateProcessingJob | sagemaker | running a container as any role
      sagemaker:CreateHyperParameterTuningJob | sagemaker | running a container as any role
      sagemaker:CreateModel sagemaker:CreateTransformJob | sagemaker | running a container as any role
      sagemaker:CreateModel sagemaker:CreateEndpointConfig sagemaker:CreateEndpoint | sagemaker | running a container as any role
      sagemaker:CreatePipeline sagemaker:StartPipelineExecution | sagemaker | running a pipeline as any role
      sagemaker:CreatePresignedDomainUrl | | opening the notebooks of another user, whose role it then has
      ecs:RegisterTaskDefinition ecs:RunTask | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:CreateService | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:StartTask | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:UpdateService | ecs-tasks | having a service run a container as any role
      ecs:RegisterTaskDefinition ecs:CreateTaskSet | ecs-tasks | running a container as any role
      ecs:CreateExpressGatewayService | ecs-tasks | running a container as any role
      ~ecs:StartTask | ecs-tasks | running a task with its own commands as any role
      ~ecs:RunTask | ecs-tasks | running a task with its own commands as any role
      ecs:ExecuteCommand | | opening a shell in a task, whose role it then has
      batch:RegisterJobDefinition batch:SubmitJob | ecs-tasks | running a container as any role
      ~batch:SubmitJob | | running a job with its own commands, as its definition's role
      eks:CreateAccessEntry eks:AssociateAccessPolicy | | making itself administrator of any cluster
      eks:CreatePodIdentityAssociation | pods.eks | giving its pods any role
      eks:UpdatePodIdentityAssociation | pods.eks | giving its pods any role
      apprunner:CreateService | tasks.apprunner | running a container as any role
      ~apprunner:UpdateService | | having a service run its own container, as the service's role
      states:CreateStateMachine states:StartExecution | states | calling services as any role
      states:CreateStateMachine states:StartSyncExecution | states | calling services as any role
      states:UpdateStateMachine states:StartExecution | states | calling services as any role
      ~states:UpdateStateMachine states:StartExecution | | calling services as a state machine's role
      states:TestState | states | calling services as any role
      scheduler:CreateSchedule | scheduler | calling services as any role
      scheduler:UpdateSchedule | scheduler | calling services as any role
      pipes:CreatePipe | pipes | calling services as any role
      pipes:UpdatePipe | pipes | calling services as any role
      events:PutRule events:PutTargets | events | calling services as any role
      ssm:StartAutomationExecution | ssm | running an automation as any role
      elasticmapreduce:RunJobFlow | elasticmapreduce | running a cluster as any role
      elasticmapreduce:AddJobFlowSteps | | running steps on a cluster, whose role it then has
      emr-containers:StartJobRun | | running a job as any role that trusts the cluster
      elasticbeanstalk:CreateApplicationVersion elasticbeanstalk:UpdateEnvironment | | having an environment run its own code, whose role it then has
      emr-serverless:StartJobRun | emr-serverless | running a job as any role
      imagebuilder:CreateImagePipeline imagebuilder:CreateInfrastructureConfiguration | ec2 | building with any role
      amplify:CreateApp amplify:StartJob | amplify | building with its own commands as any role
      cognito-identity:SetIdentityPoolRoles | cognito-identity | giving its own identity any role
      ~bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter | bedrock-agentcore | running code as any role
      ~bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter | | running code in an interpreter, whose role it then has
      ~bedrock-agentcore:CreateAgentRuntime | bedrock-agentcore | running a container as any role
      bedrock-agentcore:UpdateAgentRuntime | bedrock-agentcore | running a container as any role
      ~bedrock-agentcore:InvokeAgentRuntimeCommand | | running commands beside an agent, whose role it then has
      bedrock-agentcore:InvokeAgentRuntimeCommandShell | | opening a shell beside an agent, whose role it then has
      ~bedrock-agentcore:CreateBrowser bedrock-agentcore:StartBrowserSession bedrock-agentcore:ConnectBrowserAutomationStream | bedrock-agentcore | having a browser read the credentials of any role
      ~bedrock-agentcore:StartBrowserSession bedrock-agentcore:ConnectBrowserAutomationStream | | having a browser read the credentials of its role
      codepipeline:CreatePipeline | codepipeline | having a pipeline act as any role
      codepipeline:UpdatePipeline | codepipeline | having a pipeline act as any role
      ~braket:CreateJob | braket | running a job as any role
      ~gamelift:CreateBuild gamelift:CreateFleet | gamelift | running its own server as any role
      ~imagebuilder:CreateImage imagebuilder:CreateInfrastructureConfiguration | ec2 | building with any role
      ~kinesisanalytics:CreateApplication kinesisanalytics:StartApplication | kinesisanalytics | running an application as any role
      ~omics:CreateWorkflow omics:StartRun | omics | running a workflow as any role
      airflow:CreateEnvironment | airflow-env | running workflows as any role
      synthetics:CreateCanary | lambda | running a script as any role
      ~codedeploy:CreateDeployment codedeploy:RegisterApplicationRevision | | running commands on instances, whose role it then has
      ~sagemaker:UpdateNotebookInstance sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StartNotebookInstance | | having a notebook start with its own commands, as its role
      """;

  /** The ways, the shortest first. */
  static final List<Escalation> ALL =
      TABLE.lines().filter(line -> !line.isBlank()).map(Escalation::parse).toList();

  /** What a policy on the own user alone makes possible, too. */
  private static final Set<String> ON_ITSELF =
      Set.of(
          "iam:attachuserpolicy",
          "iam:putuserpolicy",
          "iam:addusertogroup",
          "iam:deleteuserpermissionsboundary",
          "iam:putuserpermissionsboundary");

  private static Escalation parse(String line) {
    String[] cells = line.replaceFirst("^[+~]", "").split("\\|", 3);
    String passedTo = cells[1].strip();
    return new Escalation(
        ActionName.serviceOf(cells[0]),
        List.of(cells[0].strip().split(" ")),
        passedTo,
        cells[2].strip(),
        line.startsWith("+")
            ? RHINO
            : line.startsWith("~") ? PATHFINDING : passedTo.isEmpty() ? IAM : PASS);
  }

  /** Returns whether an action on the own user does, whoever that is. */
  static boolean isOnItself(String action) {
    return ON_ITSELF.contains(action.toLowerCase(Locale.ROOT));
  }

  /** Returns the actions, iam:PassRole first where a role is passed. */
  String written() {
    return (passedTo.isEmpty() ? "" : "iam:PassRole + ") + String.join(" + ", actions);
  }
}
