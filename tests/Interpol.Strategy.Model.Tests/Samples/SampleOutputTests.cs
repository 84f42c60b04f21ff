// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Diagnostics;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests how the samples write files, the standard output and the standard error.</summary>
[Trait("Category", "Programs")]
public sealed class SampleOutputTests : IDisposable
{
    private const string Input = "interpol-2017-2020";

    private static readonly Sample Convert = new("ConvertFramework");

    private static readonly byte[] Expected =
        InterpolFrameworks.GetDocument(Input, FrameworkFormat.Json).ToArray();

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task E1_ConvertFramework_keeps_the_mode_of_a_file_and_the_link_to_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string target = GetPath("target.json"), link = GetPath("link.json");
        await File.WriteAllTextAsync(target, "before");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(target, Mode);
        File.CreateSymbolicLink(link, "target.json");
        SampleResult result = await Convert.RunAsync(Input, link);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Mode, File.GetUnixFileMode(target));
        Assert.Equal("target.json", new FileInfo(link).LinkTarget);
        Assert.Equal(Expected, await File.ReadAllBytesAsync(target));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public async Task E1_ConvertFramework_refuses_to_replace_a_read_only_file()
    {
        string target = GetPath("target.json");
        await File.WriteAllTextAsync(target, "before");
        File.SetAttributes(target, FileAttributes.ReadOnly);
        SampleResult result = await Convert.RunAsync(Input, target);
        File.SetAttributes(target, FileAttributes.Normal);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"'{target}' is read-only.", result.Error, StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(target));
    }

    [Fact]
    public async Task E1_ConvertFramework_writes_to_a_named_pipe_without_replacing_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        SampleResult result = await Convert.RunInShellAsync(
            $"cd '{_folder}'; mkfifo pipe; cat pipe > copy & \"$0\" \"$@\"; wait; test -p pipe",
            Input,
            GetPath("pipe"),
            "--format",
            "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Expected, await File.ReadAllBytesAsync(GetPath("copy")));
    }

    [Fact]
    public async Task E1_ConvertFramework_writes_to_the_device_of_the_standard_output()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        SampleResult result = await Convert.RunInShellAsync(
            "\"$0\" \"$@\" | cat; test -L /dev/stdout", Input, "/dev/stdout", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(InterpolFrameworks.Framework2017To2020, FrameworkJson.Read(result.Output).Value);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task E2_ConvertFramework_leaves_no_temporary_file_when_it_is_interrupted(string signal, int exitCode)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // A process that ends before the signal arrives shows nothing, so the next one has more to write.
        int actual = 0;
        for (int count = 100_000; actual == 0 && count <= 1_600_000; count *= 4)
        {
            actual = await InterruptAsync(signal, count, GetPath($"{count}"));
        }

        Assert.Equal(exitCode, actual);
        Assert.Empty(Directory.GetFiles(GetPath("."), "*.tmp", SearchOption.AllDirectories));
    }

    /// <summary>Interrupts a conversion when its temporary file exists, and returns the exit code.</summary>
    private static async Task<int> InterruptAsync(string signal, int objectiveCount, string folder)
    {
        Objective[] objectives =
            [.. Enumerable.Range(1, objectiveCount).Select(i => new Objective { Description = $"Statement {i}" })];
        StrategicFramework large = HarbourPlan.Original with
        {
            Goals = [HarbourPlan.Original.Goals[0] with { Objectives = [.. objectives] }],
        };
        string output = Directory.CreateDirectory(Path.Combine(folder, "out")).FullName;
        string input = Path.Combine(folder, "large.json");
        await File.WriteAllTextAsync(input, FrameworkJson.Write(large));
        using Process process = Convert.StartWithDefaultSignals(input, Path.Combine(output, "large.xml"));
        while (Directory.GetFiles(output).Length == 0)
        {
            Assert.False(process.HasExited, "No temporary file was found.");
            await Task.Delay(1);
        }

        using (Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        Assert.Equal(process.ExitCode == 0 ? 1 : 0, Directory.GetFiles(output).Length);
        return process.ExitCode;
    }

    [Theory]
    [InlineData("PrintFramework")]
    [InlineData("PrintFramework", "--help")]
    [InlineData("SearchFrameworks", "crime")]
    [InlineData("SearchFrameworks", "crime", "--json")]
    [InlineData("CompareFrameworks", "interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("ValidateFramework", "interpol-2017-2020")]
    [InlineData("ConvertFramework", "interpol-2017-2020", "-", "--format", "json")]
    public async Task E3_Samples_report_a_full_output_and_end_quietly_when_a_pipe_is_closed(
        string name, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var sample = new Sample(name);
        SampleResult full = await sample.RunInShellAsync("\"$0\" \"$@\" > /dev/full", arguments);
        SampleResult piped =
            await sample.RunInShellAsync("{ \"$0\" \"$@\"; echo \"exit code $?\" >&2; } | true", arguments);

        Assert.Equal((2, ""), (full.ExitCode, full.Output));
        Assert.Single(
            full.Error.Split('\n'), line => line.Contains("No space left on device", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);
        Assert.EndsWith("exit code 0\n", piped.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", piped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E3_Samples_report_a_closed_standard_output()
    {
        SampleResult result = await new Sample("PrintFramework").RunInShellAsync("\"$0\" \"$@\" >&-");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: The output cannot be written. ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    private string GetPath(string name) => Path.Combine(_folder, name);
}
#endif
