// The meeting service as it is, and a role that has lost a grant.
File example = new File(basedir, '../../../../meeting-service/src/main')
example.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  File copy = new File(basedir, "src/main/${example.toPath().relativize(file.toPath())}")
  copy.parentFile.mkdirs()
  copy.bytes = file.bytes
}
File role = new File(basedir, 'src/main/resources/policies/meeting-service.json')
assert role.text.contains('"dynamodb:GetItem",')
role.text = role.text.replace('"dynamodb:GetItem",', '')
return true
