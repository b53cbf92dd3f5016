// Ten mistakes are sown, each marked by a comment with its number; all are found, and nothing else.
def expected = [
    'Names.java:[8,60] UnknownAction', // 1
    'Names.java:[14,28] UnknownAction', // 2
    'StoragePolicies.java:[23,32] UnknownAction', // 3
    'StoragePolicies.java:[29,38] UnknownConditionKey', // 4
    'StoragePolicies.java:[40,34] UnknownAction', // 5
    'StoragePolicies.java:[41,48] UnknownAction', // 6
    'StoragePolicies.java:[42,34] UnknownService', // 7
    'StoragePolicies.java:[43,22] UnknownResourceType', // 8
    'StoragePolicies.java:[50,20] UnknownAction', // 9
    'StoragePolicies.java:[54,36] UnknownConditionKey', // 10
] as Set
def message = ~/(\w+\.java:\[\d+,\d+]) \[carillon\/(\w+)]/
def found = new File(basedir, 'build.log').readLines()
    .collect { message.matcher(it) }.findAll { it.find() }.collect { it.group(1) + ' ' + it.group(2) } as Set
assert found == expected
return true
