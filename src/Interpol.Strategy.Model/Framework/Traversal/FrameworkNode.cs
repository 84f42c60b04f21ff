namespace Interpol.Strategy.Model;

/// <summary>Represents a record of a framework and its path. The path is only formatted when it is needed.</summary>
internal sealed class FrameworkNode(object record, FrameworkNode? parent = null, string member = "", int index = -1)
{
    /// <summary>Gets the record: the framework or a record within it.</summary>
    public object Record => record;

    /// <summary>Gets the path, as in JSON: <c>goals[3].objectives[1]</c>. It is empty for the framework.</summary>
    public string Path => parent is null ? "" : parent.PathOf(index < 0 ? member : $"{member}[{index}]");

    /// <summary>Returns the path of a property of the record, or of the record for an empty name.</summary>
    public string PathOf(string name) => name.Length == 0 ? Path : parent is null ? name : $"{Path}.{name}";
}
