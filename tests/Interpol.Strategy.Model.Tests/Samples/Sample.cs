#if NET10_0_OR_GREATER
using System.Diagnostics;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A sample program, as it was built for its own framework.</summary>
internal sealed class Sample(string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Throws on what is no UTF-8, where the usual one would put in a sign of its own.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The terminals in which every sample is run: narrow, usual and wide, and one that wants no colours.</summary>
    public static IReadOnlyList<(int Width, bool NoColor)> Terminals { get; } = [(40, false), (80, false), (200, false), (80, true)];

    public string Path { get; } = System.IO.Path.Combine(Repository.Root, "samples", name, "bin", Repository.Configuration, "net10.0", $"{name}.dll");

    public Task<SampleResult> RunAsync(params string[] arguments) => RunAsync(arguments, ("NO_COLOR", null));

    public Task<SampleResult> RunAsync(string[] arguments, (string Name, string? Value) variable) => RunAsync("dotnet", [Path, .. arguments], variable);

    /// <summary>In a terminal of a width. <see langword="null"/> where there is no program that gives one: the only way to it without a library of our own.</summary>
    public async Task<SampleResult?> RunInTerminalAsync(int width, bool noColor, params string[] arguments)
    {
        const string Terminal = "/usr/bin/script";
        string command = string.Join(' ', arguments.Prepend(Path).Select(argument => $"'{argument}'"));
        return OperatingSystem.IsLinux() && File.Exists(Terminal)
            ? await RunAsync(Terminal, ["-qec", $"stty cols {width} rows 50; exec dotnet {command}", "/dev/null"], ("NO_COLOR", noColor ? "1" : null), ("TERM", "xterm"), ("SHELL", "/bin/sh"))
            : null;
    }

    private static async Task<SampleResult> RunAsync(string command, string[] arguments, params (string Name, string? Value)[] variables)
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
        using var timeout = new CancellationTokenSource(Patience);
        Assert.True(process.Start());
        try
        {
            // Both at once: a program that fills the one pipe while the other is being read waits forever.
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
