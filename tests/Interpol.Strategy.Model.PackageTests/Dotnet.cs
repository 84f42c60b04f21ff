using System.Diagnostics;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Runs the dotnet command that runs these tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>Variables of the test runner, and variables that change what a program compiles or loads.</summary>
    private static readonly string[] NotInherited = ["MSBUILD", "VSTEST", "DOTNET_", "COMPLUS_", "CORECLR_"];

    private static readonly string[] Inherited = ["DOTNET_ROOT", "DOTNET_CLI_", "DOTNET_NOLOGO"];

    public static Task<string> BuildAsync(string verb, string folder, params string[] arguments) =>
        // Build nodes and the compiler server must not outlive the tests.
        RunAsync(
            folder, [], [verb, "-c", "Release", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    public static async Task<string> RunAsync(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment, environment);

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        bool ended = await EndsAsync(process);
        string all = await output + await errors;
        if (!ended || process.ExitCode != 0)
        {
            string how = ended ? $"ended with {process.ExitCode}" : $"did not end within {Timeout}";
            throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} {how}:{Environment.NewLine}{all}");
        }

        return all;
    }

    private static async Task<bool> EndsAsync(Process process)
    {
        using CancellationTokenSource timeout = new(Timeout);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static void SetEnvironment(
        IDictionary<string, string?> target, IEnumerable<KeyValuePair<string, string>> more)
    {
        string[] removed =
            [.. target.Keys.Where(name => StartsWithAny(name, NotInherited) && !StartsWithAny(name, Inherited))];
        foreach (string name in removed)
        {
            _ = target.Remove(name);
        }

        target["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // The tests parse the output.
        target["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in more)
        {
            target[name] = value;
        }
    }

    private static bool StartsWithAny(string name, string[] prefixes) =>
        prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
