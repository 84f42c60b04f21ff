namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a term of a context.</summary>
internal sealed record JsonLdTerm(string Iri)
{
    public string? Type { get; init; }

    public string? Container { get; init; }
}
