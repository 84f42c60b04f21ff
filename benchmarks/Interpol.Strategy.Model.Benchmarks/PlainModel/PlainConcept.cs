using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

/// <summary>Represents an element, as a program describes it that only knows frameworks with unique codes.</summary>
internal sealed class PlainConcept
{
    public required string Iri { get; init; }

    public required string Kind { get; init; }

    public required string Notation { get; init; }

    public required string Label { get; init; }

    public string? Definition { get; init; }

    public PlainConcept? Parent { get; init; }

    public List<PlainConcept> Children { get; } = [];

    public static List<PlainConcept> GetAll(StrategicFramework framework)
    {
        List<PlainConcept> concepts = [];
        if (framework.Vision is { } vision)
        {
            concepts.Add(Create(framework, "vision", "vision", vision.Description!));
        }

        if (framework.Mission is { } mission)
        {
            concepts.Add(Create(framework, "mission", "mission", mission.Description!));
        }

        for (int i = 0; i < framework.Values.Count; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"values[{i}]");
            concepts.Add(Create(framework, "coreValue", path, framework.Values[i].Name!));
        }

        foreach (Goal goal in framework.Goals)
        {
            var parent = new PlainConcept
            {
                Iri = $"{framework.Id}/{goal.Code}",
                Kind = "goal",
                Notation = $"{goal.Code}",
                Label = goal.Name,
                Definition = goal.Description,
            };
            concepts.Add(parent);
            foreach (Objective objective in goal.Objectives)
            {
                var child = new PlainConcept
                {
                    Iri = $"{framework.Id}/{objective.Code}",
                    Kind = "objective",
                    Notation = $"{objective.Code}",
                    Label = objective.Description!,
                    Parent = parent,
                };
                concepts.Add(child);
                parent.Children.Add(child);
            }
        }

        return concepts;
    }

    private static PlainConcept Create(StrategicFramework framework, string kind, string path, string label) => new()
    {
        Iri = $"{framework.Id}#{Uri.EscapeDataString(path)}",
        Kind = kind,
        Notation = path,
        Label = label,
    };
}
