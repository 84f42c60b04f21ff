// Prints INTERPOL's Strategic Frameworks: all of them, or those that are named on the command line.
// It shows how to find a framework in the catalog, what to tell a user who names one that is not there,
// and, in FrameworkTree, how to walk through a framework, from its introduction down to the last objective.
using System.Text;
using Interpol.Strategy.Model;
using Spectre.Console;

// Without escape codes: Spectre takes NO_COLOR for no colours and still writes bold text,
// and .NET sets up the keypad of every terminal that it knows how to set up. A dumb one gets neither.
bool plain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
if (plain)
{
    Environment.SetEnvironmentVariable("TERM", "dumb");
}

// Not every system writes the quotation marks and dashes of the frameworks as UTF-8 unasked.
Console.OutputEncoding = Encoding.UTF8;

FrameworkCatalog catalog = InterpolFrameworks.Catalog;
string years = string.Join(", ", catalog.Frameworks.Select(framework => framework.Period));

if (args.Any(argument => argument is "-h" or "--help"))
{
    Console.WriteLine("Usage: dotnet run --project samples/PrintFramework [-- NAME...]");
    Console.WriteLine("Prints INTERPOL's Strategic Frameworks, or those named.");
    Console.WriteLine($"NAME is a framework's years: {years};");
    Console.WriteLine($"or its id: {string.Join(", ", catalog.Frameworks.Select(framework => framework.Id))}.");
    return 0;
}

try
{
    // All are looked up before one is printed: a wrong name among right ones is not lost behind their text.
    StrategicFramework[] chosen = args.Length == 0 ? [.. catalog.Frameworks] : [.. args.Select(Find)];
    IAnsiConsole console = OpenConsole();
    foreach (StrategicFramework framework in chosen)
    {
        console.Write(FrameworkTree.Of(framework));
        console.WriteLine();
    }

    return 0;
}
catch (UnknownFrameworkException unknown)
{
    // Its message gives the nearest id, if one is near, and all there are.
    Console.Error.WriteLine($"{unknown.Message} The years alone will do: {years}.");
    return 2;
}

// Years are short for the id; looked up as one, mistyped years too are near enough to a right id for a suggestion.
StrategicFramework Find(string name) => catalog.GetFramework(name is [>= '0' and <= '9', ..] ? $"interpol-{name}" : name);

IAnsiConsole OpenConsole()
{
    IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());

    // Said once more: on some build servers Spectre takes a log for a terminal, and on Windows it does not ask for TERM.
    console.Profile.Capabilities.Ansi &= !plain;
    if (Console.IsOutputRedirected)
    {
        // A file has no width, and whoever pipes to grep wants every statement on one line.
        console.Profile.Width = short.MaxValue;
    }

    return console;
}
