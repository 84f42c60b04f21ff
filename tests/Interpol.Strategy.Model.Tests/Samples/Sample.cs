#if NET10_0_OR_GREATER
using System.Diagnostics;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a sample program, which runs in its own process.</summary>
internal sealed class Sample(string name)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    // Throws for invalid UTF-8, which Encoding.UTF8 would replace.
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gets the terminals in which the samples are tested: three widths, and one with NO_COLOR.</summary>
    public static IReadOnlyList<(int Width, bool NoColor)> Terminals { get; } =
        [(40, false), (80, false), (200, false), (80, true)];

    /// <summary>Gets the command that the help of the sample shows.</summary>
    public string Command { get; } = $"dotnet run --project samples/{name} --";

    public string Path { get; } = System.IO.Path.Combine(
        Repository.Root, "samples", name, "bin", Repository.Configuration, "net10.0", $"{name}.dll");

    public Task<SampleResult> RunAsync(params string[] arguments) => RunAsync(arguments, ("NO_COLOR", null));

    public Task<SampleResult> RunAsync(string[] arguments, (string Name, string? Value) variable) =>
        RunAsync("dotnet", [Path, .. arguments], variable);

    /// <summary>Runs a shell script in which <c>"$0" "$@"</c> is the sample with its arguments.</summary>
    /// <returns>The result of the script.</returns>
    public Task<SampleResult> RunInShellAsync(string script, params string[] arguments) =>
        RunAsync("/bin/sh", ["-c", script, "dotnet", Path, .. arguments], ("NO_COLOR", null));

    /// <summary>Starts the sample with the default handling of signals, which it could inherit otherwise.</summary>
    public Process StartWithDefaultSignals(params string[] arguments) => Process.Start(
        new ProcessStartInfo("env", ["--default-signal=INT,TERM", "dotnet", Path, .. arguments])
        {
            RedirectStandardError = true,
        })!;

    /// <summary>Runs the sample in a terminal with the specified width.</summary>
    /// <returns>The result, or <see langword="null"/> if the system has no program that provides a terminal.</returns>
    public async Task<SampleResult?> RunInTerminalAsync(int width, bool noColor, params string[] arguments)
    {
        const string Terminal = "/usr/bin/script";
        string command = string.Join(' ', arguments.Prepend(Path).Select(argument => $"'{argument}'"));
        if (!OperatingSystem.IsLinux() || !File.Exists(Terminal))
        {
            return null;
        }

        return await RunAsync(
            Terminal,
            ["-qec", $"stty cols {width} rows 50; exec dotnet {command}", "/dev/null"],
            ("NO_COLOR", noColor ? "1" : null),
            ("TERM", "xterm"),
            ("SHELL", "/bin/sh"));
    }

    private static async Task<SampleResult> RunAsync(
        string command, string[] arguments, params (string Name, string? Value)[] variables)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = StrictUtf8,
            StandardErrorEncoding = StrictUtf8,
        };
        foreach ((string name, string? value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = new Process { StartInfo = start };
        using var timeout = new CancellationTokenSource(Timeout);
        Assert.True(process.Start());
        try
        {
            // Read both streams concurrently. Otherwise, a program that fills the other pipe waits forever.
            Task<string> output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
#endif
