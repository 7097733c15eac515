// Drawn again only when a property is another one: with hundreds of cards on the wall, a frame draws what it touched.
import { Component, createElement } from "preact";

const same = (one, other) => {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
};

export function pure(Draw) {
  return class extends Component {
    shouldComponentUpdate(next) {
      return !same(this.props, next);
    }

    render(props) {
      return createElement(Draw, props);
    }
  };
}
