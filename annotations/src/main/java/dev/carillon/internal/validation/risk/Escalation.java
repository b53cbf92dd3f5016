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
 * @param how what somebody does with the actions, to follow "by"
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
      +iam:CreatePolicyVersion | | writing a new version of a policy that they have
      +iam:SetDefaultPolicyVersion | | going back to an older version of a policy that they have
      +iam:CreateAccessKey | | creating an access key of another user
      +iam:CreateLoginProfile | | giving another user a password
      +iam:UpdateLoginProfile | | changing another user's password
      +iam:AttachUserPolicy | | attaching AdministratorAccess to their own user
      +iam:AttachGroupPolicy | | attaching AdministratorAccess to their own group
      +iam:AttachRolePolicy | | attaching AdministratorAccess to a role that they can assume
      +iam:PutUserPolicy | | writing a policy for their own user
      +iam:PutGroupPolicy | | writing a policy for their own group
      +iam:PutRolePolicy | | writing a policy for a role that they can assume
      +iam:AddUserToGroup | | joining the group of administrators
      +iam:UpdateAssumeRolePolicy | | making any role trust them
      iam:DeleteUserPermissionsBoundary | | removing their own boundary
      iam:DeleteRolePermissionsBoundary | | removing a role's boundary
      iam:PutUserPermissionsBoundary | | widening their own boundary
      iam:PutRolePermissionsBoundary | | widening a role's boundary
      iam:UpdateSAMLProvider | | putting their own keys into a provider that roles trust
      iam:UpdateOpenIDConnectProviderThumbprint iam:AddClientIDToOpenIDConnectProvider | | making a provider that roles trust speak for them
      iam:DeactivateMFADevice iam:UpdateLoginProfile | | signing in as another user without a second factor
      sts:AssumeRole | | assuming any role that trusts the account
      sso:AttachManagedPolicyToPermissionSet | | attaching AdministratorAccess to their permission set
      sso:PutInlinePolicyToPermissionSet | | writing a policy for their permission set
      sso:CreateAccountAssignment | | assigning themselves a permission set of administrators
      sso:AttachCustomerManagedPolicyReferenceToPermissionSet | | attaching any customer managed policy to their permission set
      sso:DeletePermissionsBoundaryFromPermissionSet | | removing the boundary of their permission set
      sso:PutPermissionsBoundaryToPermissionSet | | widening the boundary of their permission set
      identitystore:CreateGroupMembership | | joining a group that has a permission set of administrators
      sso-directory:UpdatePassword | | changing the password of another user of IAM Identity Center
      sts:AssumeRoot | | using the rights of a root user in any member account
      rolesanywhere:CreateTrustAnchor rolesanywhere:CreateProfile | rolesanywhere | assuming any role with certificates of their own
      rolesanywhere:UpdateTrustAnchor | | putting their own certificates into a trust anchor that roles trust
      iot:CreateRoleAlias iot:CreateKeysAndCertificate iot:AttachPolicy | credentials.iot | assuming any role with a certificate of their own
      +ec2:RunInstances | ec2 | starting an instance with any role and reading that role's credentials
      ~ec2:RequestSpotInstances | ec2 | starting an instance with any role and reading that role's credentials
      ec2:RequestSpotFleet | ec2 | starting an instance with any role and reading that role's credentials
      ec2:AssociateIamInstanceProfile | ec2 | attaching any role to an instance
      ec2:ReplaceIamInstanceProfileAssociation | ec2 | attaching any role to an instance
      iam:AddRoleToInstanceProfile ec2:RunInstances | ec2 | putting any role into the profile of an instance
      ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate | ec2 | making instances start with commands of their choice and any role
      +autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration | ec2 | starting instances with any role
      autoscaling:UpdateAutoScalingGroup autoscaling:CreateLaunchConfiguration | ec2 | starting instances with any role
      ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances | | making an instance start with commands of their choice, with the instance's role
      ~ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate | | making instances start with commands of their choice, with the template's role
      ec2-instance-connect:SendSSHPublicKey | | signing in on any instance, with that instance's role
      ssm:SendCommand | | running commands on any instance, with that instance's role
      ssm:StartSession | | opening a shell on any instance, with that instance's role
      ssm:CreateAssociation | | running commands on any instance, with that instance's role
      ssm:CreateMaintenanceWindow ssm:RegisterTaskWithMaintenanceWindow | ssm | running commands on any instance, with that instance's role
      +lambda:CreateFunction lambda:InvokeFunction | lambda | running code as any role
      +lambda:CreateFunction lambda:AddPermission | lambda | running code as any role and calling it from another account
      +lambda:CreateFunction lambda:CreateEventSourceMapping | lambda | running code as any role when an event arrives
      lambda:CreateFunction lambda:CreateFunctionUrlConfig | lambda | running code as any role and calling it by its URL
      +lambda:UpdateFunctionCode | | replacing the code of a function, which runs with the function's role
      lambda:UpdateFunctionConfiguration | | adding a layer with code of their choice to a function, which runs with the function's role
      +glue:CreateDevEndpoint | glue | signing in on an endpoint with any role
      +glue:UpdateDevEndpoint | | signing in on an endpoint, with the endpoint's role
      glue:CreateJob glue:StartJobRun | glue | running a job as any role
      glue:CreateJob glue:CreateTrigger | glue | running a job as any role
      glue:UpdateJob glue:StartJobRun | glue | running a job as any role
      ~glue:UpdateJob glue:CreateTrigger | glue | running a job as any role
      glue:CreateSession glue:RunStatement | glue | running statements as any role
      glue:RunStatement | | running statements in a session, with the session's role
      +cloudformation:CreateStack | cloudformation | creating a stack as any role
      cloudformation:UpdateStack | cloudformation | changing a stack as any role
      cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet | cloudformation | changing a stack as any role
      cloudformation:CreateStackSet cloudformation:CreateStackInstances | cloudformation | creating stacks as any role
      ~cloudformation:UpdateStack | | changing a stack, with the stack's role
      ~cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet | | changing a stack, with the stack's role
      ~cloudformation:UpdateStackSet | cloudformation | changing stacks as any role
      +datapipeline:CreatePipeline datapipeline:PutPipelineDefinition | datapipeline | running commands as any role
      codebuild:CreateProject codebuild:StartBuild | codebuild | running commands of their choice in a build as any role
      codebuild:UpdateProject codebuild:StartBuild | codebuild | running commands of their choice in a build as any role
      codebuild:StartBuild | | running commands of their choice in a build, with the project's role
      ~codebuild:StartBuildBatch | | running commands of their choice in builds, with the project's role
      ~codebuild:CreateProject codebuild:StartBuildBatch | codebuild | running commands of their choice in a build as any role
      +sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl | sagemaker | opening a notebook with any role
      sagemaker:CreatePresignedNotebookInstanceUrl | | opening a notebook, with the notebook's role
      sagemaker:CreateTrainingJob | sagemaker | running a container as any role
      sagemaker:CreateProcessingJob | sagemaker | running a container as any role
      sagemaker:CreateHyperParameterTuningJob | sagemaker | running a container as any role
      sagemaker:CreateModel sagemaker:CreateTransformJob | sagemaker | running a container as any role
      sagemaker:CreateModel sagemaker:CreateEndpointConfig sagemaker:CreateEndpoint | sagemaker | running a container as any role
      sagemaker:CreatePipeline sagemaker:StartPipelineExecution | sagemaker | running a pipeline as any role
      sagemaker:CreatePresignedDomainUrl | | opening another user's notebooks, with that user's role
      ecs:RegisterTaskDefinition ecs:RunTask | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:CreateService | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:StartTask | ecs-tasks | running a container as any role
      ecs:RegisterTaskDefinition ecs:UpdateService | ecs-tasks | making a service run a container as any role
      ecs:RegisterTaskDefinition ecs:CreateTaskSet | ecs-tasks | running a container as any role
      ecs:CreateExpressGatewayService | ecs-tasks | running a container as any role
      ~ecs:StartTask | ecs-tasks | running a task with commands of their choice as any role
      ~ecs:RunTask | ecs-tasks | running a task with commands of their choice as any role
      ecs:ExecuteCommand | | opening a shell in a task, with the task's role
      batch:RegisterJobDefinition batch:SubmitJob | ecs-tasks | running a container as any role
      ~batch:SubmitJob | | running a job with commands of their choice, with its definition's role
      eks:CreateAccessEntry eks:AssociateAccessPolicy | | making themselves administrator of any cluster
      eks:CreatePodIdentityAssociation | pods.eks | giving their pods any role
      eks:UpdatePodIdentityAssociation | pods.eks | giving their pods any role
      apprunner:CreateService | tasks.apprunner | running a container as any role
      ~apprunner:UpdateService | | making a service run a container of their choice, with the service's role
      states:CreateStateMachine states:StartExecution | states | calling services as any role
      states:CreateStateMachine states:StartSyncExecution | states | calling services as any role
      states:UpdateStateMachine states:StartExecution | states | calling services as any role
      ~states:UpdateStateMachine states:StartExecution | | calling services with a state machine's role
      states:TestState | states | calling services as any role
      scheduler:CreateSchedule | scheduler | calling services as any role
      scheduler:UpdateSchedule | scheduler | calling services as any role
      pipes:CreatePipe | pipes | calling services as any role
      pipes:UpdatePipe | pipes | calling services as any role
      events:PutRule events:PutTargets | events | calling services as any role
      ssm:StartAutomationExecution | ssm | running an automation as any role
      elasticmapreduce:RunJobFlow | elasticmapreduce | running a cluster as any role
      elasticmapreduce:AddJobFlowSteps | | running steps on a cluster, with the cluster's role
      emr-containers:StartJobRun | | running a job as any role that trusts the cluster
      elasticbeanstalk:CreateApplicationVersion elasticbeanstalk:UpdateEnvironment | | making an environment run code of their choice, with the environment's role
      emr-serverless:StartJobRun | emr-serverless | running a job as any role
      imagebuilder:CreateImagePipeline imagebuilder:CreateInfrastructureConfiguration | ec2 | building an image with any role
      amplify:CreateApp amplify:StartJob | amplify | running commands of their choice in a build as any role
      cognito-identity:SetIdentityPoolRoles | cognito-identity | giving their own identity any role
      ~bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:InvokeCodeInterpreter | bedrock-agentcore | running code as any role
      ~bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter | | running code in an interpreter, with the interpreter's role
      ~bedrock-agentcore:CreateAgentRuntime | bedrock-agentcore | running a container as any role
      bedrock-agentcore:UpdateAgentRuntime | bedrock-agentcore | running a container as any role
      ~bedrock-agentcore:InvokeAgentRuntimeCommand | | running commands beside an agent, with the agent's role
      bedrock-agentcore:InvokeAgentRuntimeCommandShell | | opening a shell beside an agent, with the agent's role
      ~bedrock-agentcore:CreateBrowser bedrock-agentcore:StartBrowserSession bedrock-agentcore:ConnectBrowserAutomationStream | bedrock-agentcore | making a browser read the credentials of any role
      ~bedrock-agentcore:StartBrowserSession bedrock-agentcore:ConnectBrowserAutomationStream | | making a browser read the credentials of the browser's role
      codepipeline:CreatePipeline | codepipeline | making a pipeline act as any role
      codepipeline:UpdatePipeline | codepipeline | making a pipeline act as any role
      ~braket:CreateJob | braket | running a job as any role
      ~gamelift:CreateBuild gamelift:CreateFleet | gamelift | running a server of their choice as any role
      ~imagebuilder:CreateImage imagebuilder:CreateInfrastructureConfiguration | ec2 | building an image with any role
      ~kinesisanalytics:CreateApplication kinesisanalytics:StartApplication | kinesisanalytics | running an application as any role
      ~omics:CreateWorkflow omics:StartRun | omics | running a workflow as any role
      airflow:CreateEnvironment | airflow-env | running workflows as any role
      synthetics:CreateCanary | lambda | running a script as any role
      ~codedeploy:CreateDeployment codedeploy:RegisterApplicationRevision | | running commands on instances, with their role
      ~sagemaker:UpdateNotebookInstance sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StartNotebookInstance | | making a notebook start with commands of their choice, with the notebook's role
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
