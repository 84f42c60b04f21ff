// Prints INTERPOL's Strategic Frameworks: all of them, or those that are named on the command line.
// This sample shows how to find a framework in a catalog, how to report an unknown id, and, in FrameworkTree, how to
// walk through a framework from its description to the last objective.
using System.CommandLine;
using Interpol.Strategy.Model;
using Spectre.Console;

FrameworkCatalog catalog = InterpolFrameworks.Catalog;
string ids = string.Join(", ", catalog.Frameworks.Select(framework => framework.Id));
string years = string.Join(", ", catalog.Frameworks.Select(framework => framework.Period));

var names = new Argument<string[]>("NAME")
{
    Description = $"Id of a framework: {ids}; or its years: {years}",
    Arity = ArgumentArity.ZeroOrMore,
};
var command = new RootCommand("Prints INTERPOL's Strategic Frameworks. The default is all of them.") { names };
command.SetAction(result => Print(result.GetValue(names)!));

return await CommandLine.RunAsync(
    command,
    args,
    HelpSection.Examples("2017-2020"));

int Print(string[] names)
{
    StrategicFramework[] frameworks;
    try
    {
        // All frameworks are found before the first one is printed, so that an error is not lost in the output.
        frameworks = names.Length == 0 ? [.. catalog.Frameworks] : [.. names.Select(GetFramework)];
    }
    catch (UnknownFrameworkException e)
    {
        // The message suggests a similar id and lists all ids.
        SafeText.WriteError($"{e.Message} The years are also accepted: {years}.");
        return ExitCode.InvalidInput;
    }

    using var output = new Output();
    foreach (StrategicFramework framework in frameworks)
    {
        output.WriteLine(FrameworkTree.Create(framework));
    }

    return ExitCode.Success;
}

// Completes years to an id, so that mistyped years also get a suggestion.
StrategicFramework GetFramework(string name) =>
    catalog.GetFramework(name is [>= '0' and <= '9', ..] ? $"interpol-{name}" : name);
