using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents a model of an application, with properties of all kinds.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "JSON creates it.")]
internal sealed class Project
{
    public required string Name { get; set; }

    public ElementReference Serves { get; set; }

    public ElementReference? AlsoServes { get; set; }

    public FrameworkPeriod? Period { get; set; }

    public EquatableList<ElementCode> Codes { get; set; }

    public EquatableList<string> Tags { get; set; }

    public List<Goal> Goals { get; set; } = [];

    public Dictionary<string, ElementReference> Budgets { get; set; } = [];

    public Goal? Goal { get; set; }

    public Project? Parent { get; set; }
}
