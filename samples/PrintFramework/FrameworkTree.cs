using Interpol.Strategy.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

// Creates the tree of a framework, with guide lines in a terminal and with indentation in a file.
internal static class FrameworkTree
{
    public static Tree Create(StrategicFramework framework)
    {
        var tree = new Tree(Bold(framework.Name)) { Guide = IndentationGuide.Create() };
        foreach (Organization organization in framework.Organizations)
        {
            Add(tree, "Organization:", organization.Name);
        }

        Add(tree, "Period:", framework.Period?.ToString());
        Add(tree, "Adopted:", framework.Adoption?.ToString());
        Add(tree, "Source:", framework.Source);
        AddParagraphs(tree, framework.Description);
        Add(tree, "Vision:", framework.Vision?.Description);
        Add(tree, "Mission:", framework.Mission?.Description);
        AddValues(tree, framework.Values);
        foreach (IGrouping<GoalKind, Goal> goals in framework.Goals.GroupBy(goal => goal.Kind))
        {
            AddGoals(tree.AddNode(Bold(GetHeading(goals.Key))), goals);
        }

        return tree;
    }

    private static void AddValues(Tree tree, EquatableList<CoreValue> values)
    {
        if (values.Count > 0)
        {
            tree.AddNode(Bold("Values")).AddNodes(values.Select(value => new Text(value.Name ?? "")));
        }
    }

    private static void AddGoals(TreeNode parent, IEnumerable<Goal> goals)
    {
        foreach (Goal goal in goals)
        {
            TreeNode node = parent.AddNode(Label(goal.Code?.ToString(), Bold(goal.Name)));
            AddParagraphs(node, goal.Description);
            foreach (Objective objective in goal.Objectives)
            {
                Add(node, objective.Code?.ToString(), objective.Description);
            }
        }
    }

    private static string GetHeading(GoalKind kind) => kind switch
    {
        GoalKind.StrategicPriority => "Strategic priorities",
        GoalKind.CorporatePriority => "Corporate priorities",
        _ => "Goals",
    };

    private static void Add(IHasTreeNodes parent, string? label, string? text)
    {
        if (text is not null)
        {
            _ = parent.AddNode(Label(label, new Text(text)));
        }
    }

    private static void AddParagraphs(IHasTreeNodes parent, string? text) =>
        parent.AddNodes(text?.Split("\n\n").Select(paragraph => new Text(paragraph)) ?? []);

    // Puts the label in a column of its own, so that wrapped lines are aligned with the text.
    private static Grid Label(string? label, IRenderable text) => new Grid()
        .AddColumn(new GridColumn().NoWrap().PadRight(1))
        .AddColumn(new GridColumn().PadRight(0))
        .AddRow(Bold(label ?? ""), text);

    // Text, unlike Markup, does not interpret brackets.
    private static Text Bold(string text) => new(text, new Style(decoration: Decoration.Bold));
}
