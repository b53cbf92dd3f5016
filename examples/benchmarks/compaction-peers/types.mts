// Mistakes that TypeScript itself finds in code that uses iam-floyd. `npm test` compiles this file;
// a line that the compiler takes, though a comment expects an error, fails the test.
import { Statement, Operator } from 'iam-floyd';

// unknownAction, unknownService: a name that is not in the table is no method.
// @ts-expect-error
new Statement.Chime().toCreateMeting();
// @ts-expect-error
new Statement.Chme();

// unknownAction: as text it is taken.
new Statement.Chime().to('CreateMeting');

// effectOfNeitherKind
// @ts-expect-error
new Statement.S3().effect = 'Perhaps';

// unknownConditionKey: a name that is not in the table is no method; as text it is taken.
// @ts-expect-error
new Statement.S3().ifPrefxi('home/');
new Statement.S3().if('s3:prefxi', 'home/');

// arnOfWrongType: the method is there for every action of the service.
new Statement.S3().toGetObject().onBucket('photos');
// @ts-expect-error
new Statement.S3().toGetObject().onPhoto('photos');

// numberOperatorOnAddress, multivaluedKeyWithoutQuantifier: any operator is taken.
new Statement.S3().ifAwsSourceIp('203.0.113.0/24', new Operator().numericLessThan());
new Statement.S3().ifAwsTagKeys('team', new Operator().stringEquals());
