// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that names of files and text of documents cannot forge lines or control a terminal.</summary>
[Trait("Category", "Programs")]
public sealed class SafeTextTests : IDisposable
{
    private const string Unsafe = "a\nb\e[31m\a\u202Ec";

    private const string Shown = "a\\u000ab\\u001b[31m\\u0007\\u202ec";

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Theory]
    [InlineData("ValidateFramework", "FILE", "MISSING")]
    [InlineData("ConvertFramework", "FILE", "-", "--format", "json")]
    [InlineData("ConvertFramework", "MISSING", "-", "--format", "json")]
    [InlineData("SearchFrameworks", "berth", "--in", "FILE", "MISSING")]
    [InlineData("SearchFrameworks", "\"TEXT\"")]
    [InlineData("SearchFrameworks", "--related", "TEXT")]
    [InlineData("CompareFrameworks", "FILE", "MISSING")]
    [InlineData("PrintFramework", "TEXT")]
    [InlineData("PrintFramework", "--TEXT")]
    public async Task E9_File_names_and_arguments_are_escaped(string name, params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string file = _harbour.GetPath($"{Unsafe}.json");
        await File.WriteAllTextAsync(file, "{}");
        SampleResult result = await new Sample(name).RunAsync(
        [
            .. arguments.Select(argument => argument
                .Replace("FILE", file, StringComparison.Ordinal)
                .Replace("MISSING", $"no-{Unsafe}.json", StringComparison.Ordinal)
                .Replace("TEXT", Unsafe, StringComparison.Ordinal)),
        ]);

        Assert.NotEqual(0, result.ExitCode);
        string all = result.Output + result.Error;
        Assert.DoesNotContain(all, c => c is '\e' or '\a' or '\u202E');
        Assert.DoesNotContain(all.Split('\n'), line => line.StartsWith('b'));
        Assert.Contains("\\u001b[31m", all, StringComparison.Ordinal);
        if (arguments.Contains("FILE"))
        {
            Assert.Contains($"{_harbour.GetPath(Shown)}.json(1,1): error SF1104: ", all, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("SearchFrameworks", "berth", "--in", "EARLIER", "LATER")]
    [InlineData("SearchFrameworks", "--related", "harbour-2026/1.1", "--in", "EARLIER", "LATER")]
    [InlineData("SearchFrameworks", "berth", "--json", "--in", "EARLIER", "LATER")]
    [InlineData("CompareFrameworks", "EARLIER", "LATER")]
    [InlineData("CompareFrameworks", "EARLIER", "LATER", "--json")]
    public async Task E10_Text_of_documents_is_escaped(string name, params string[] arguments)
    {
        StrategicFramework plan = HarbourPlan.Original with
        {
            Name = $"Plan {Unsafe}",
            Goals =
            [
                HarbourPlan.Original.Goals[0] with
                {
                    Name = $"{Unsafe} berth",
                    Objectives =
                    [
                        HarbourPlan.Original.Goals[0].Objectives[0] with { Description = $"Every berth\u2066{Unsafe}" },
                    ],
                },
            ],
        };
        string earlier = _harbour.Write("earlier.json", plan);
        string later = _harbour.Write("later.json", HarbourPlan.Revised with { Id = FrameworkId.Parse("later") });
        SampleResult result = await new Sample(name).RunAsync(
        [
            .. arguments.Select(argument => argument
                .Replace("EARLIER", earlier, StringComparison.Ordinal)
                .Replace("LATER", later, StringComparison.Ordinal)),
        ]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.DoesNotContain(result.Output, c => c is '\e' or '\a' or '\u202E' or '\u2066');
        Assert.Contains("\\u202e", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(result.Lines, line => line.StartsWith('b'));
    }
}
#endif
