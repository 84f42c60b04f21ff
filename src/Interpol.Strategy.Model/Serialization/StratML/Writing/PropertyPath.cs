using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The way to a member of a framework, as JSON has it: <c>goals[3].objectives[1].code</c>.</summary>
internal sealed class PropertyPath
{
    private readonly List<(string Member, int Index)> _steps = [];

    /// <summary>Goes to a record that is a member, or to an item of a list that is.</summary>
    public void Push(string member, int index = -1) => _steps.Add((member, index));

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The way to a member of the record that was gone to.</summary>
    public string GetPath(string member, int index = -1)
    {
        var path = new StringBuilder();
        foreach ((string step, int offset) in _steps.Append((member, index)))
        {
            _ = path.Length > 0 ? path.Append('.') : path;
            _ = path.Append(step);
            _ = offset >= 0 ? path.Append(CultureInfo.InvariantCulture, $"[{offset}]") : path;
        }

        return path.ToString();
    }
}
