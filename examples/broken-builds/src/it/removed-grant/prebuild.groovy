// The meeting service as it is, and a role that has lost a grant.
File example = new File(basedir, '../../../../meeting-service/src/main')
new AntBuilder().copy(todir: new File(basedir, 'src/main')) { fileset(dir: example) }
File role = new File(basedir, 'src/main/resources/policies/meeting-service.json')
assert role.text.contains('"dynamodb:GetItem",')
role.text = role.text.replace('"dynamodb:GetItem",', '')
return true
