// Prints INTERPOL's Strategic Frameworks: all of them, or those that are named on the command line.
// It shows how to find a framework in the catalog, what to tell a user who names one that is not there,
// and how to walk through a framework, from its introduction down to the last objective.
using System.Text;
using Interpol.Strategy.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

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
        console.Write(Draw(framework));
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

static Tree Draw(StrategicFramework framework)
{
    var tree = new Tree(Bold(framework.Name)) { Guide = Console.IsOutputRedirected ? new Indentation() : TreeGuide.Line };
    foreach (Organization organization in framework.Organizations)
    {
        Add(tree, "Organisation:", organization.Name);
    }

    Add(tree, "Period:", framework.Period?.ToString());
    Add(tree, "Adopted:", framework.Adoption?.ToString());
    Add(tree, "Source:", framework.Source);
    AddParagraphs(tree, framework.Description);
    Add(tree, "Vision:", framework.Vision?.Description);
    Add(tree, "Mission:", framework.Mission?.Description);

    if (framework.Values.Count > 0)
    {
        tree.AddNode(Bold("Values")).AddNodes(framework.Values.Select(value => new Text(value.Name ?? "")));
    }

    foreach (IGrouping<GoalKind, Goal> goals in framework.Goals.GroupBy(goal => goal.Kind))
    {
        TreeNode kind = tree.AddNode(Bold(goals.Key switch
        {
            GoalKind.StrategicPriority => "Strategic priorities",
            GoalKind.CorporatePriority => "Corporate priorities",
            _ => "Goals",
        }));
        foreach (Goal goal in goals)
        {
            TreeNode node = kind.AddNode(Labelled(goal.Code?.ToString(), Bold(goal.Name)));
            AddParagraphs(node, goal.Description);
            foreach (Objective objective in goal.Objectives)
            {
                Add(node, objective.Code?.ToString(), objective.Description);
            }
        }
    }

    return tree;
}

static void Add(IHasTreeNodes parent, string? label, string? text)
{
    if (text is not null)
    {
        _ = parent.AddNode(Labelled(label, new Text(text)));
    }
}

static void AddParagraphs(IHasTreeNodes parent, string? text) =>
    parent.AddNodes(text?.Split("\n\n").Select(paragraph => new Text(paragraph)) ?? []);

// Two columns, so that the lines of a wrapped text stand below each other and not below the label.
static Grid Labelled(string? label, IRenderable text) => new Grid()
    .AddColumn(new GridColumn().NoWrap().PadRight(1))
    .AddColumn(new GridColumn().PadRight(0))
    .AddRow(Bold(label ?? ""), text);

// Text and not Markup: a bracket in a framework is a bracket.
static Text Bold(string text) => new(text, new Style(decoration: Decoration.Bold));

// Lines that someone greps begin with their text, not with lines drawn to it.
internal sealed class Indentation : TreeGuide
{
    public override string GetPart(TreeGuidePart part) => "  ";
}
