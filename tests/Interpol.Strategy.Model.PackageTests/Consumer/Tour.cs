using System.Text.Json;
using Interpol.Strategy.Model;

namespace Consumer;

/// <summary>Uses the features of the package as its users do.</summary>
internal static class Tour
{
    public static string Text()
    {
        StrategyElement resolved = InterpolFrameworks.Catalog.Resolve("interpol-2017-2020/4.2");
        ElementReference reference = ElementReference.Parse("interpol-2017-2020/4.2");
        string json = JsonSerializer.Serialize(reference);

        EquatableList<Objective> objectives =
        [
            new() { Code = ElementCode.Parse("1.1"), Description = "Answer within a day" },
        ];
        StrategicFramework ours = InterpolFrameworks.Framework2017To2020 with
        {
            Id = FrameworkId.Parse("ours"),
            Name = "Our plan",
            Goals = [new() { Code = ElementCode.Parse("1"), Name = "Be quick", Objectives = objectives }],
        };
        FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(ours);

        return string.Join(
            Environment.NewLine,
            resolved,
            json,
            JsonSerializer.Deserialize<ElementReference>(json) == reference,
            ours,
            ours == ours with { Goals = [.. ours.Goals] },
            catalog,
            catalog.Resolve("ours/1.1").Description,
            catalog.TryResolve("ours/9.9", out _));
    }
}
