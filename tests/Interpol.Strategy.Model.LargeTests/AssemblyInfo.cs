// Some of these tests measure the memory of the process, which tests at the same time would change.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
