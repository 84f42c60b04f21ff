using Interpol.Strategy.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

// A framework as a tree: in a terminal with lines that lead to each statement, in a file with indentation alone.
internal static class FrameworkTree
{
    public static Tree Of(StrategicFramework framework)
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

    private static void Add(IHasTreeNodes parent, string? label, string? text)
    {
        if (text is not null)
        {
            _ = parent.AddNode(Labelled(label, new Text(text)));
        }
    }

    private static void AddParagraphs(IHasTreeNodes parent, string? text) =>
        parent.AddNodes(text?.Split("\n\n").Select(paragraph => new Text(paragraph)) ?? []);

    // Two columns, so that the lines of a wrapped text stand below each other and not below the label.
    private static Grid Labelled(string? label, IRenderable text) => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadRight(1))
        .AddColumn(new GridColumn().PadRight(0))
        .AddRow(Bold(label ?? ""), text);

    // Text and not Markup: a bracket in a framework is a bracket.
    private static Text Bold(string text) => new(text, new Style(decoration: Decoration.Bold));

    // Lines that someone greps begin with their text, not with lines drawn to it.
    private sealed class Indentation : TreeGuide
    {
        public override string GetPart(TreeGuidePart part) => "  ";
    }
}
