// Ten mistakes are sown, each marked by a comment with its number; all are found, and nothing else.
def expected = [
    'Names.java:[8,60] INVALID_ACTION', // 1
    'Names.java:[14,28] INVALID_ACTION', // 2
    'StoragePolicies.java:[23,32] INVALID_ACTION', // 3
    'StoragePolicies.java:[29,38] INVALID_SERVICE_CONDITION_KEY', // 4
    'StoragePolicies.java:[40,34] INVALID_ACTION', // 5
    'StoragePolicies.java:[41,48] INVALID_ACTION', // 6
    'StoragePolicies.java:[42,34] INVALID_SERVICE_IN_ACTION', // 7
    'StoragePolicies.java:[43,22] INVALID_ARN_RESOURCE', // 8
    'StoragePolicies.java:[50,20] INVALID_ACTION', // 9
    'StoragePolicies.java:[54,36] INVALID_SERVICE_CONDITION_KEY', // 10
] as Set
def message = ~/(\w+\.java:\[\d+,\d+]) \[carillon\/(\w+)]/
def found = new File(basedir, 'build.log').readLines()
    .collect { message.matcher(it) }.findAll { it.find() }.collect { it.group(1) + ' ' + it.group(2) } as Set
assert found == expected
return true
