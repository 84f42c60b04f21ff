namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedLibrary library, ConsumerProgram program) : IClassFixture<ConsumerProgram>
{
    private const string TourOutput = """
    4.2 Build interaction within the Global Security Architecture to achieve common goals (Global Policing Initiative)
    "interpol-2017-2020/4.2"
    True
    ours: Our plan (1 goal, 1 objective)
    True
    3 frameworks
    Answer within a day
    False

    """;

    private const int AssembliesAllowed = 2;
    private const int MethodsAllowed = 20;

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Consumer_gets_the_build_for_its_framework(string framework) =>
        Assert.Equal(
            library.Package.Entries[$"lib/{framework}/Interpol.Strategy.Model.dll"],
            File.ReadAllBytes(program.FileOf(framework, "Interpol.Strategy.Model.dll")));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Consumer_prints_the_same_with_either_build(string framework) =>
        Assert.Equal(
            TourOutput,
            await program.PrintsAsync(framework, "tour"),
            ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData("net8.0", "goal", "Assisting in the identification of crimes and criminals")]
    [InlineData(
        "net8.0",
        "objective",
        "Build interaction within the Global Security Architecture to achieve common goals " +
        "(Global Policing Initiative)")]
    [InlineData("net10.0", "goal", "Assisting in the identification of crimes and criminals")]
    [InlineData(
        "net10.0",
        "objective",
        "Build interaction within the Global Security Architecture to achieve common goals " +
        "(Global Policing Initiative)")]
    public async Task Canonical_framework_loads_at_most_two_assemblies(string framework, string what, string prints)
    {
        Assert.Equal(prints, (await program.PrintsAsync(framework, what)).TrimEnd());

        string[] loaded = await LoadedForAsync(framework, what);
        Assert.Contains("Interpol.Strategy.Model", loaded);
        Assert.True(loaded.Length <= AssembliesAllowed, Describe(loaded));
    }

    [Theory]
    [InlineData("net8.0", "goal")]
    [InlineData("net8.0", "objective")]
    [InlineData("net10.0", "goal")]
    [InlineData("net10.0", "objective")]
    public async Task Canonical_framework_compiles_at_most_20_methods(string framework, string what)
    {
        string[] compiled = await CompiledForAsync(framework, what);
        Assert.Contains(compiled, method => method.StartsWith("Interpol.Strategy.Model.", StringComparison.Ordinal));
        Assert.True(compiled.Length <= MethodsAllowed, Describe(compiled));
    }

    [Theory]
    [InlineData("net8.0", "search", "StrategicFramework:Search", 225)]
    [InlineData("net8.0", "read-json", "FrameworkJson:Read", 235)] // System.Text.Json of the package is compiled, too.
    [InlineData("net8.0", "read-stratml", "FrameworkStratML:Read", 160)]
    [InlineData("net8.0", "comparison", "FrameworkComparison:Compare", 250)]
    [InlineData("net10.0", "search", "StrategicFramework:Search", 225)]
    [InlineData("net10.0", "read-json", "FrameworkJson:Read", 160)]
    [InlineData("net10.0", "read-stratml", "FrameworkStratML:Read", 160)]
    [InlineData("net10.0", "comparison", "FrameworkComparison:Compare", 250)]
    public async Task First_call_compiles_few_methods(string framework, string what, string method, int allowed)
    {
        string[] compiled = await CompiledForAsync(framework, what);
        Assert.Contains(compiled, name => name.Contains(method, StringComparison.Ordinal));
        Assert.True(compiled.Length <= allowed, Describe(compiled));
    }

    [Theory]
    [InlineData("net8.0", "goal", "Framework2014To2016", "Framework2017To2020")]
    [InlineData("net10.0", "objective", "Framework2017To2020", "Framework2014To2016")]
    public async Task Framework_properties_do_not_initialize_the_other_framework(
        string framework, string what, string touched, string other)
    {
        string[] compiled = await CompiledForAsync(framework, what);
        Assert.Contains(compiled, method => method.Contains($"{touched}:", StringComparison.Ordinal));
        Assert.DoesNotContain(compiled, method => method.Contains($"{other}:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task GetDocument_loads_no_serializer_and_no_framework(string framework)
    {
        Assert.Equal("A document", (await program.PrintsAsync(framework, "json")).TrimEnd());

        string[] loaded = await LoadedForAsync(framework, "json");
        Assert.True(loaded.Length <= AssembliesAllowed, Describe(loaded));

        string[] compiled = await CompiledForAsync(framework, "json");
        Assert.Contains(compiled, method => method.Contains("EmbeddedResource:", StringComparison.Ordinal));
        Assert.DoesNotContain(
            compiled,
            method => method.Contains("Framework2014To2016:", StringComparison.Ordinal)
                || method.Contains("Framework2017To2020:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Limits_are_exceeded_by_a_program_that_does_more(string framework)
    {
        Assert.True((await LoadedForAsync(framework, "linq")).Length > AssembliesAllowed);
        Assert.True((await CompiledForAsync(framework, "regex")).Length > MethodsAllowed);
    }

    private async Task<string[]> LoadedForAsync(string framework, string what) =>
        [.. (await program.LoadsAsync(framework, what)).Except(await program.LoadsAsync(framework, "literal"))];

    private async Task<string[]> CompiledForAsync(string framework, string what) =>
        [.. (await program.CompilesAsync(framework, what)).Except(await program.CompilesAsync(framework, "literal"))];

    private static string Describe(string[] names) =>
        $"{names.Length}:{Environment.NewLine}{string.Join(Environment.NewLine, names)}";
}
