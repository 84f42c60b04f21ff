using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Represents the content of a plan, which can be written in many shapes and styles.</summary>
/// <param name="Goals">The goals, each with its objectives.</param>
public sealed record PlanText(IReadOnlyList<(string Name, IReadOnlyList<string> Objectives)> Goals)
{
    /// <summary>Writes headings "Goal 1: …" with lists of objectives.</summary>
    public string ToLabelledHeadings(PlanStyle style) => Write((text, goal, number) =>
    {
        Heading(text, 2, $"Goal {number}: {goal.Name}", style);
        Items(text, goal.Objectives, style, indent: 0);
    }, style);

    /// <summary>Writes goals as headings below the heading "Goals".</summary>
    public string ToNamedSection(PlanStyle style) => Write((text, goal, number) =>
    {
        Heading(text, 3, goal.Name, style with { UsesSetext = false });
        Items(text, goal.Objectives, style, indent: 0);
    }, style, section: "Goals");

    /// <summary>Writes a nested list below the heading "Goals".</summary>
    public string ToNestedList(PlanStyle style) => Write((text, goal, number) =>
    {
        _ = text.Append(CultureInfo.InvariantCulture, $"{number}{style.NumberMark} {goal.Name}\n");
        Items(text, goal.Objectives, style, indent: 4);
    }, style, section: "Goals");

    /// <summary>Writes objectives and key results as labelled items.</summary>
    public string ToKeyResults(PlanStyle style) => Write((text, goal, number) =>
    {
        _ = text.Append(CultureInfo.InvariantCulture, $"{style.Bullet} **Objective:** {goal.Name}\n");
        Items(text, [.. goal.Objectives.Select(objective => "**Key Result:** " + objective)], style, indent: 4);
    }, style);

    /// <summary>Writes lines such as "Goal 1: …" and "Objective 1.1: …".</summary>
    public string ToLabelledLines() => Write((text, goal, number) =>
    {
        _ = text.Append(CultureInfo.InvariantCulture, $"Goal {number}: {goal.Name}\n");
        for (int i = 0; i < goal.Objectives.Count; i++)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"Objective {number}.{i + 1}: {goal.Objectives[i]}\n");
        }
    }, new());

    /// <summary>Writes a table with a row for each objective.</summary>
    public string ToTable()
    {
        var text = new StringBuilder("# Harbour plan 2026\n\n| Goal | Objective |\n|---|---|\n");
        foreach ((string name, IReadOnlyList<string> objectives) in Goals)
        {
            foreach (string objective in objectives)
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"| {name} | {objective} |\n");
            }
        }

        return text.ToString();
    }

    public override string ToString() => ToNestedList(new());

    private static void Heading(StringBuilder text, int level, string name, PlanStyle style)
    {
        string line = style.UsesBold ? $"**{name}**"
            : style.UsesSetext && level <= 2 ? $"{name}\n{new string(level == 1 ? '=' : '-', 20)}"
            : $"{new string('#', level)} {name}";
        _ = text.Append('\n').Append(line).Append("\n\n");
    }

    private static void Items(StringBuilder text, IReadOnlyList<string> items, PlanStyle style, int indent)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string line = style.Wraps ? Wrap(items[i], indent + 2) : items[i];
            string bullet = style.UsesNumbers ? FormattableString.Invariant($"{i + 1}{style.NumberMark}")
                : style.Bullet;
            _ = text.Append(' ', indent).Append(bullet).Append(' ').Append(line).Append(style.IsLoose ? "\n\n"
                : "\n");
        }

        _ = text.Append('\n');
    }

    private static string Wrap(string item, int indent)
    {
        int space = item.IndexOf(' ', item.Length / 2);
        return space < 0 ? item : item[..space] + "\n" + new string(' ', indent) + item[(space + 1)..];
    }

    private string Write(
        Action<StringBuilder, (string Name, IReadOnlyList<string> Objectives), int> write, PlanStyle style,
            string? section = null)
    {
        var text = new StringBuilder();
        Heading(text, 1, "Harbour plan 2026", style with { UsesBold = false });
        if (section is not null)
        {
            Heading(text, 2, section, style with { UsesBold = false });
        }

        for (int i = 0; i < Goals.Count; i++)
        {
            write(text, Goals[i], i + 1);
        }

        return text.ToString();
    }
}
