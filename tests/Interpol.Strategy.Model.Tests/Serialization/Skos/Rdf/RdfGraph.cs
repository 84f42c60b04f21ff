namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Represents a graph as statements in canonical N-Triples. Blank nodes are numbered in document order.
/// </summary>
internal sealed class RdfGraph
{
    private readonly List<(string Subject, string Property, string Value)> _statements = [];
    private int _blankNodes;

    public IReadOnlyList<(string Subject, string Property, string Value)> Statements => _statements;

    /// <summary>Gets the lines of the canonical document, which are sorted.</summary>
    public string[] Lines =>
    [
        .. _statements.Select(statement => $"{statement.Subject} {statement.Property} {statement.Value} .")
            .Order(StringComparer.Ordinal),
    ];

    public void Add(string subject, string property, string value) => _statements.Add((subject, property, value));

    /// <summary>Adds a list, and returns its first node.</summary>
    public string AddList(IReadOnlyList<string> values)
    {
        string[] nodes = [.. values.Select(_ => $"_:b{_blankNodes++}"), RdfTerms.Nil];
        for (int i = 0; i < values.Count; i++)
        {
            Add(nodes[i], RdfTerms.First, values[i]);
            Add(nodes[i], RdfTerms.Rest, nodes[i + 1]);
        }

        return nodes[0];
    }

    public IEnumerable<string> GetValues(string subject, string property) =>
        from statement in _statements
        where statement.Subject == subject && statement.Property == property
        select statement.Value;

    public IEnumerable<(string Subject, string Value)> GetPairs(string property) =>
        from statement in _statements
        where statement.Property == property
        select (statement.Subject, statement.Value);

    public IEnumerable<string> GetInstances(string type) =>
        from statement in _statements
        where statement.Property == RdfTerms.Type && statement.Value == type
        select statement.Subject;
}
