namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents a model of an application, with a required reference.</summary>
public sealed class Cable
{
    public required string Name { get; set; }

    public ElementReference Serves { get; set; }
}
