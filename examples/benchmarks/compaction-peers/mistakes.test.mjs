// What iam-floyd does with mistakes, and what it knows: the tests of the guide's peers.md.
// `npm test` runs them, and compiles types.mts, where TypeScript finds a mistake itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import floyd from 'iam-floyd';

const { Statement, Operator, AwsManagedPolicy } = floyd;
const require = createRequire(import.meta.url);

test('unknownAction', () => {
  assert.equal(Statement.Chime.prototype.toCreateMeting, undefined);
  assert.equal(new Statement.Chime().to('CreateMeting').toJSON().Action, 'chime:CreateMeting');
});

test('unknownService', () => {
  assert.equal(Statement.Chme, undefined);
  assert.equal(new Statement.All().to('chme:CreateMeeting').toJSON().Action, 'chme:CreateMeeting');
});

test('effectOfNeitherKind', () => {
  const statement = new Statement.S3().toGetObject();
  statement.effect = 'Perhaps'; // TypeScript refuses this; see types.mts
  assert.equal(statement.toJSON().Effect, 'Perhaps');
});

test('effectLeftOut', () => {
  assert.equal(new Statement.S3().toGetObject().toJSON().Effect, 'Allow');
});

test('duplicateSids', () => {
  const policy = { Statement: [new Statement.S3('Read'), new Statement.Sqs('Read')] };
  assert.equal(JSON.stringify(policy).split('"Sid":"Read"').length - 1, 2);
});

test('sidThatIamRefuses', () => {
  assert.equal(new Statement.S3('read it!').toGetObject().toJSON().Sid, 'read it!');
});

test('noAction', () => {
  assert.deepEqual(new Statement.S3().allow().toJSON(), { Resource: '*', Effect: 'Allow' });
});

test('noResource', () => {
  assert.equal(new Statement.S3().allow().toGetObject().toJSON().Resource, '*');
});

test('actionsAndNotActions', () => {
  // The switch turns the actions that were named before into excluded ones.
  const statement = new Statement.S3().toGetObject().notAction().toPutObject();
  assert.deepEqual(statement.toJSON().NotAction, ['s3:GetObject', 's3:PutObject']);
  assert.equal(statement.toJSON().Action, undefined);
});

test('principalInIdentityPolicy', () => {
  const statement = new Statement.S3().toGetObject().on('*').forAccount('111122223333');
  assert.deepEqual(statement.toJSON().Principal, { AWS: ['arn:aws:iam::111122223333:root'] });
});

test('textThatIsNoArn', () => {
  assert.equal(new Statement.S3().toGetObject().on('photos/*').toJSON().Resource, 'photos/*');
});

test('arnOfWrongType', () => {
  const statement = new Statement.S3().toGetObject().onBucket('photos');
  assert.equal(statement.toJSON().Resource, 'arn:aws:s3:::photos');
});

test('arnPartsLeftOut', () => {
  const arn = new Statement.Ec2().toStartInstances().onInstance('i-1').toJSON().Resource;
  assert.equal(arn, 'arn:aws:ec2:*:*:instance/i-1');
});

test('numberOperatorOnAddress', () => {
  const statement = new Statement.S3().ifAwsSourceIp(
    '203.0.113.0/24',
    new Operator().numericLessThan(),
  );
  assert.deepEqual(statement.toJSON().Condition, {
    NumericLessThan: { 'aws:SourceIp': '203.0.113.0/24' },
  });
});

test('unknownConditionKey', () => {
  assert.equal(Statement.S3.prototype.ifPrefxi, undefined);
  assert.deepEqual(new Statement.S3().if('s3:prefxi', 'home/').toJSON().Condition, {
    StringLike: { 's3:prefxi': 'home/' },
  });
});

test('keyThatTheActionLacks', () => {
  assert.deepEqual(new Statement.S3().toGetObject().ifPrefix('home/').toJSON().Condition, {
    StringLike: { 's3:prefix': 'home/' },
  });
});

test('multivaluedKeyWithoutQuantifier', () => {
  const statement = new Statement.S3().ifAwsTagKeys('team', new Operator().stringEquals());
  assert.deepEqual(statement.toJSON().Condition, { StringEquals: { 'aws:TagKeys': 'team' } });
});

test('twoConditionsOnOneKey', () => {
  // Asked for both, it writes the second alone.
  const statement = new Statement.S3().ifAwsSourceVpc('vpc-1').ifAwsSourceVpc('vpc-2');
  assert.deepEqual(statement.toJSON().Condition, { StringLike: { 'aws:SourceVpc': 'vpc-2' } });
});

test('selectionByLevel', () => {
  // AWS says of CreatePermission: Write and Permissions management.
  const writing = new Statement.AcmPca().allWriteActions().toJSON().Action;
  assert.ok(writing.includes('acm-pca:CreatePermission'));
});

test('selectionByPattern', () => {
  const actions = new Statement.Sqs().allMatchingActions('/^List/').toJSON().Action;
  assert.ok(actions.length > 2 && actions.every((action) => action.startsWith('sqs:List')));
  assert.deepEqual(new Statement.Sqs().allMatchingActions('/^Lst/').toJSON().Action, undefined);
});

test('compaction', () => {
  // The patterns for EC2's Read actions also mean one that AWS calls List.
  const levels = new Statement.Ec2().accessLevelList;
  const patterns = new Statement.Ec2().allReadActions().compact().toJSON().Action;
  const meant = new Set(levels.Read);
  const reached = Object.values(levels)
    .flat()
    .filter((name) => patterns.some((pattern) => matches(pattern, `ec2:${name}`)));
  assert.deepEqual(
    reached.filter((name) => !meant.has(name)),
    ['DescribeInstanceImageMetadata'],
  );
});

test('descriptions', () => {
  // Each method tells what AWS says of the action, in the documentation that an editor shows.
  const methods = require.resolve('iam-floyd').replace(
    'index.js',
    'generated/policy-statements/sqs.d.ts',
  );
  assert.match(
    readFileSync(methods, 'utf8'),
    /Grants permission to .*\n(.*\n){5,9} {4}toSendMessage\(\): this;/,
  );
});

test('everyService', () => {
  const prefixes = Object.values(Statement).map((Provider) => new Provider().servicePrefix);
  assert.equal(new Set(prefixes.filter((prefix) => prefix)).size, 456);
});

test('managedPolicies', () => {
  assert.equal(AwsManagedPolicy.ReadOnlyAccess, 'ReadOnlyAccess');
  assert.equal(Object.keys(AwsManagedPolicy).length, 1584);
});

test('onlyWhatTheStatementHas', () => {
  // No document, so nothing that asks about one: reading, size, findings, summary.
  for (const name of ['fromJSON', 'fromJson', 'size', 'split', 'findings', 'validate', 'summary'])
    assert.equal(new Statement.S3()[name], undefined);
  assert.deepEqual(Object.keys(floyd).sort(), [
    'AwsManagedPolicy',
    'Collection',
    'Operator',
    'Statement',
  ]);
});

test('removedAction', () => {
  // An action that AWS no longer lists is no longer a method: code that used it does not compile.
  assert.equal(Statement.Chime.prototype.toCreateBotMembership, undefined);
});

function matches(pattern, action) {
  const expression = pattern.replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'i').test(action);
}
